/** Generated from machines/ by `npm run generate`; do not edit. */
const postgres12 = `\
startup.first|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,3,3 d,63,8 e,63,8 f,63,8 g,1,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequested|19,63,c 1n,8,4 1o,2,5
startup.sslRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,6,3 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.gssRequested|19,63,c 1n,8,4 1o,4,5
startup.gssRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,5,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.bothRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.encrypted|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,63,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,63,c
authentication.session.password|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,c,i f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingPassword|s,j,p 19,63,q
authentication.session.saslInitial|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,f,j f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.saslResponse|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,f,k f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingSasl|s,j,p u,e,l v,g,m 19,63,q
authentication.session.saslFinished|s,j,p 19,63,q
authentication.session.gss|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,i,n f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingGss|q,h,o s,j,p 19,63,q
authentication.session.initializing|x,k,t 19,63,v 1d,j,2z 1g,j,s
authentication.session.keyed|19,63,v 1d,k,2z 1g,k,s 1k,x,u
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,63,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,63,c
authentication.walsender.password|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,o,i f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingPassword|s,v,p 19,63,q
authentication.walsender.saslInitial|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,r,j f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.saslResponse|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,r,k f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingSasl|s,v,p u,q,l v,s,m 19,63,q
authentication.walsender.saslFinished|s,v,p 19,63,q
authentication.walsender.gss|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,u,n f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingGss|q,t,o s,v,p 19,63,q
authentication.walsender.initializing|x,w,t 19,63,v 1d,v,2z 1g,v,s
authentication.walsender.keyed|19,63,v 1d,w,2z 1g,w,s 1k,4i,u
ready.idle|0,1u,16 1,62,37 2,26,1b 3,x,2h 4,x,2h 5,x,2h 6,22,18 7,1y,18 8,2e,1d 9,x,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,x,2z 1e,x,30
ready.inTransaction|0,1v,16 1,62,37 2,27,1b 3,y,2h 4,y,2h 5,y,2h 6,23,18 7,1z,18 8,2f,1d 9,y,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,y,2z
ready.failed|0,1w,16 1,62,37 2,28,1b 3,z,2h 4,z,2h 5,z,2h 6,24,18 7,20,18 8,2g,1d 9,z,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,z,2z
simpleQuery.begun.idle|10,1c,z 14,2y,1w 15,3x,2c 17,14,10 18,2v,11 19,63,33 1d,10,2z 1g,10,32 1m,18,x
simpleQuery.begun.inTransaction|10,1c,z 14,2z,1w 15,3y,2c 17,15,10 18,2x,11 19,63,33 1d,11,2z 1g,11,32 1m,19,x
simpleQuery.begun.failed|10,1c,z 17,16,10 18,2w,11 19,63,33 1d,12,2z 1g,12,32
simpleQuery.begun.pipelined|10,1d,z 14,31,1w 15,40,2c 17,17,10 18,2x,11 19,63,33 1d,13,2z 1g,13,32 1m,1b,x
simpleQuery.empty.idle|18,2v,11 19,63,33 1d,14,2z 1e,14,30 1g,14,32 1k,x,12
simpleQuery.empty.inTransaction|18,2x,11 19,63,33 1d,15,2z 1g,15,32 1l,y,12
simpleQuery.empty.failed|18,2w,11 19,63,33 1d,16,2z 1g,16,32 1j,z,12
simpleQuery.empty.pipelined|18,2x,11 19,63,33 1d,17,2z 1e,17,30 1g,17,32 1k,x,12 1l,y,12
simpleQuery.sendingRows.idle|10,1c,z 16,18,y 18,2v,11 19,63,33 1d,18,2z 1g,18,32
simpleQuery.sendingRows.inTransaction|10,1c,z 16,19,y 18,2x,11 19,63,33 1d,19,2z 1g,19,32
simpleQuery.sendingRows.executed|10,1c,z 16,1a,y 18,2x,11 19,63,33 1d,1a,2z 1g,1a,32
simpleQuery.sendingRows.pipelined|10,1d,z 16,1b,y 18,2x,11 19,63,33 1d,1b,2z 1g,1b,32
simpleQuery.completed.executed|10,1c,z 14,30,1w 15,3z,2c 18,2x,11 19,63,33 1d,1c,2z 1e,1c,30 1g,1c,32 1k,x,12 1l,y,12 1m,1a,x
simpleQuery.completed.pipelined|10,1d,z 14,31,1w 15,40,2c 18,2x,11 19,63,33 1d,1d,2z 1e,1d,30 1g,1d,32 1k,x,12 1l,y,12 1m,1b,x
pipelining.awaiting.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1e,2z 1e,1e,30
pipelining.awaiting.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1f,2z
pipelining.awaiting.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1g,2z
pipelining.awaiting.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1h,2z
pipelining.flushRead.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2s,1k 19,63,33 1d,1i,2z 1e,1i,30
pipelining.flushRead.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2t,1k 19,63,33 1d,1j,2z
pipelining.flushRead.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2t,1k 19,63,33 1d,1k,2z
pipelining.flushRead.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2u,1k 19,63,33 1d,1l,2z
pipelining.strayRead.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2v,2i 19,63,33 1d,1m,2z 1e,1m,30
pipelining.strayRead.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2w,2i 19,63,33 1d,1n,2z
pipelining.strayRead.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2w,2i 19,63,33 1d,1o,2z
pipelining.strayRead.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2x,2i 19,63,33 1d,1p,2z
extendedQuery.parsing.idle|18,2s,1i 19,63,33 1d,1q,2z 1g,1q,32 1h,1e,15
extendedQuery.parsing.inTransaction|18,2t,1i 19,63,33 1d,1r,2z 1g,1r,32 1h,1f,15
extendedQuery.parsing.failed|18,2t,1i 19,63,33 1d,1s,2z 1g,1s,32 1h,1g,15
extendedQuery.parsing.executed|18,2u,1i 19,63,33 1d,1t,2z 1g,1t,32 1h,1h,15
extendedQuery.binding.idle|y,1e,17 18,2s,1i 19,63,33 1d,1u,2z 1g,1u,32
extendedQuery.binding.inTransaction|y,1f,17 18,2t,1i 19,63,33 1d,1v,2z 1g,1v,32
extendedQuery.binding.failed|y,1g,17 18,2t,1i 19,63,33 1d,1w,2z 1g,1w,32
extendedQuery.binding.executed|y,1h,17 18,2u,1i 19,63,33 1d,1x,2z 1g,1x,32
extendedQuery.describingStatement.idle|18,2s,1i 19,63,33 1d,1y,2z 1f,22,19 1g,1y,32
extendedQuery.describingStatement.inTransaction|18,2t,1i 19,63,33 1d,1z,2z 1f,23,19 1g,1z,32
extendedQuery.describingStatement.failed|18,2t,1i 19,63,33 1d,20,2z 1f,24,19 1g,20,32
extendedQuery.describingStatement.executed|18,2u,1i 19,63,33 1d,21,2z 1f,25,19 1g,21,32
extendedQuery.describingPortal.idle|18,2s,1i 19,63,33 1c,1e,1a 1d,22,2z 1g,22,32 1m,1e,1a
extendedQuery.describingPortal.inTransaction|18,2t,1i 19,63,33 1c,1f,1a 1d,23,2z 1g,23,32 1m,1f,1a
extendedQuery.describingPortal.failed|18,2t,1i 19,63,33 1c,1g,1a 1d,24,2z 1g,24,32
extendedQuery.describingPortal.executed|18,2u,1i 19,63,33 1c,1h,1a 1d,25,2z 1g,25,32 1m,1h,1a
extendedQuery.closing.idle|z,1e,1c 18,2s,1i 19,63,33 1d,26,2z 1g,26,32
extendedQuery.closing.inTransaction|z,1f,1c 18,2t,1i 19,63,33 1d,27,2z 1g,27,32
extendedQuery.closing.failed|z,1g,1c 18,2t,1i 19,63,33 1d,28,2z 1g,28,32
extendedQuery.closing.executed|z,1h,1c 18,2u,1i 19,63,33 1d,29,2z 1g,29,32
extendedQuery.refusingFlush.idle|18,2s,1i 19,63,33 1d,2a,2z 1g,2a,32
extendedQuery.refusingFlush.inTransaction|18,2t,1i 19,63,33 1d,2b,2z 1g,2b,32
extendedQuery.refusingFlush.failed|18,2t,1i 19,63,33 1d,2c,2z 1g,2c,32
extendedQuery.refusingFlush.executed|18,2u,1i 19,63,33 1d,2d,2z 1g,2d,32
extendedQuery.executing.idle|10,1h,1f 14,3i,1w 15,45,2c 16,2i,1e 17,1e,1g 18,2s,1i 19,63,33 1d,2e,2z 1g,2e,32
extendedQuery.executing.inTransaction|10,1h,1f 14,3j,1w 15,46,2c 16,2j,1e 17,1f,1g 18,2u,1i 19,63,33 1d,2f,2z 1g,2f,32
extendedQuery.executing.failed|10,1h,1f 17,1g,1g 18,2t,1i 19,63,33 1d,2g,2z 1g,2g,32
extendedQuery.executing.executed|10,1h,1f 14,3k,1w 15,47,2c 16,2k,1e 17,1h,1g 18,2u,1i 19,63,33 1d,2h,2z 1g,2h,32
extendedQuery.sendingRows.idle|10,1h,1f 16,2i,1e 18,2s,1i 19,63,33 1d,2i,2z 1g,2i,32 1i,1h,1h
extendedQuery.sendingRows.inTransaction|10,1h,1f 16,2j,1e 18,2u,1i 19,63,33 1d,2j,2z 1g,2j,32 1i,1h,1h
extendedQuery.sendingRows.executed|10,1h,1f 16,2k,1e 18,2u,1i 19,63,33 1d,2k,2z 1g,2k,32 1i,1h,1h
sync.answering.idle|18,2v,1o 19,63,33 1d,2l,2z 1e,2l,30 1g,2l,32 1k,x,1n
sync.answering.inTransaction|18,2w,1o 19,63,33 1d,2m,2z 1g,2m,32 1l,y,1n
sync.answering.failed|18,2w,1o 19,63,33 1d,2n,2z 1g,2n,32 1j,z,1n
sync.answering.executed|18,2x,1o 19,63,33 1d,2o,2z 1e,2o,30 1g,2o,32 1k,x,1n 1l,y,1n
sync.afterSkip.idle|18,2v,1o 19,63,33 1d,2p,2z 1e,2p,30 1g,2p,32 1k,x,1r
sync.afterSkip.failed|18,2w,1o 19,63,33 1d,2q,2z 1g,2q,32 1j,z,1r
sync.afterSkip.either|18,2x,1o 19,63,33 1d,2r,2z 1e,2r,30 1g,2r,32 1j,z,1r 1k,x,1r
skippingUntilSync.idle|0,2s,1p 1,62,37 2,2s,1p 3,2s,1p 4,2s,1p 5,2s,1p 6,2s,1p 7,2s,1p 8,2s,1p 9,2s,1p a,2s,1p b,2s,1p c,62,37 d,2s,1p e,62,37 f,2s,1p g,62,37 h,62,37 i,62,37 j,2p,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2s,2z 1e,2s,30 1g,2s,32
skippingUntilSync.failed|0,2t,1p 1,62,37 2,2t,1p 3,2t,1p 4,2t,1p 5,2t,1p 6,2t,1p 7,2t,1p 8,2t,1p 9,2t,1p a,2t,1p b,2t,1p c,62,37 d,2t,1p e,62,37 f,2t,1p g,62,37 h,62,37 i,62,37 j,2q,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2t,2z 1g,2t,32
skippingUntilSync.either|0,2u,1p 1,62,37 2,2u,1p 3,2u,1p 4,2u,1p 5,2u,1p 6,2u,1p 7,2u,1p 8,2u,1p 9,2u,1p a,2u,1p b,2u,1p c,62,37 d,2u,1p e,62,37 f,2u,1p g,62,37 h,62,37 i,62,37 j,2r,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2u,2z 1e,2u,30 1g,2u,32
afterError.idle|19,63,33 1d,2v,2z 1e,2v,30 1g,2v,32 1k,x,13
afterError.failed|19,63,33 1d,2w,2z 1g,2w,32 1j,z,13
afterError.either|19,63,33 1d,2x,2z 1e,2x,30 1g,2x,32 1j,z,13 1k,x,13
copyIn.simple.begun.idle|0,3e,29 1,3e,29 2,3e,29 3,32,1x 4,3a,21 5,3e,22 6,3e,29 7,3e,29 8,3e,29 9,36,20 a,36,20 b,3e,29 c,3e,29 d,3e,29 e,3e,29 f,3e,29 g,3e,29 h,3e,29 i,3e,29 j,36,1z k,3e,29 l,60,2a m,60,2a n,3e,29 18,2v,24 19,63,33 1d,2y,2z
copyIn.simple.begun.inTransaction|0,3f,29 1,3f,29 2,3f,29 3,33,1x 4,3b,21 5,3f,22 6,3f,29 7,3f,29 8,3f,29 9,37,20 a,37,20 b,3f,29 c,3f,29 d,3f,29 e,3f,29 f,3f,29 g,3f,29 h,3f,29 i,3f,29 j,37,1z k,3f,29 l,60,2a m,60,2a n,3f,29 18,2x,24 19,63,33 1d,2z,2z
copyIn.simple.begun.executed|0,3g,29 1,3g,29 2,3g,29 3,34,1x 4,3c,21 5,3g,22 6,3g,29 7,3g,29 8,3g,29 9,38,20 a,38,20 b,3g,29 c,3g,29 d,3g,29 e,3g,29 f,3g,29 g,3g,29 h,3g,29 i,3g,29 j,38,1z k,3g,29 l,60,2a m,60,2a n,3g,29 18,2x,24 19,63,33 1d,30,2z
copyIn.simple.begun.pipelined|0,3h,29 1,3h,29 2,3h,29 3,35,1x 4,3d,21 5,3h,22 6,3h,29 7,3h,29 8,3h,29 9,39,20 a,39,20 b,3h,29 c,3h,29 d,3h,29 e,3h,29 f,3h,29 g,3h,29 h,3h,29 i,3h,29 j,39,1z k,3h,29 l,60,2a m,60,2a n,3h,29 18,2x,24 19,63,33 1d,31,2z
copyIn.simple.row.idle|0,3e,29 1,3e,29 2,3e,29 3,32,1x 4,3a,21 5,3e,22 6,3e,29 7,3e,29 8,3e,29 9,36,20 a,36,20 b,3e,29 c,3e,29 d,3e,29 e,3e,29 f,3e,29 g,3e,29 h,3e,29 i,3e,29 j,36,1z k,3e,29 l,60,2a m,60,2a n,3e,29 18,2v,25 19,63,33 1d,32,2z 1g,32,32
copyIn.simple.row.inTransaction|0,3f,29 1,3f,29 2,3f,29 3,33,1x 4,3b,21 5,3f,22 6,3f,29 7,3f,29 8,3f,29 9,37,20 a,37,20 b,3f,29 c,3f,29 d,3f,29 e,3f,29 f,3f,29 g,3f,29 h,3f,29 i,3f,29 j,37,1z k,3f,29 l,60,2a m,60,2a n,3f,29 18,2x,25 19,63,33 1d,33,2z 1g,33,32
copyIn.simple.row.executed|0,3g,29 1,3g,29 2,3g,29 3,34,1x 4,3c,21 5,3g,22 6,3g,29 7,3g,29 8,3g,29 9,38,20 a,38,20 b,3g,29 c,3g,29 d,3g,29 e,3g,29 f,3g,29 g,3g,29 h,3g,29 i,3g,29 j,38,1z k,3g,29 l,60,2a m,60,2a n,3g,29 18,2x,25 19,63,33 1d,34,2z 1g,34,32
copyIn.simple.row.pipelined|0,3h,29 1,3h,29 2,3h,29 3,35,1x 4,3d,21 5,3h,22 6,3h,29 7,3h,29 8,3h,29 9,39,20 a,39,20 b,3h,29 c,3h,29 d,3h,29 e,3h,29 f,3h,29 g,3h,29 h,3h,29 i,3h,29 j,39,1z k,3h,29 l,60,2a m,60,2a n,3h,29 18,2x,25 19,63,33 1d,35,2z 1g,35,32
copyIn.simple.body.idle|0,3e,29 1,3e,29 2,3e,29 3,32,1x 4,3a,21 5,3e,22 6,3e,29 7,3e,29 8,3e,29 9,36,20 a,36,20 b,3e,29 c,3e,29 d,3e,29 e,3e,29 f,3e,29 g,3e,29 h,3e,29 i,3e,29 j,36,1z k,3e,29 l,60,2a m,60,2a n,3e,29 19,63,33 1d,36,2z
copyIn.simple.body.inTransaction|0,3f,29 1,3f,29 2,3f,29 3,33,1x 4,3b,21 5,3f,22 6,3f,29 7,3f,29 8,3f,29 9,37,20 a,37,20 b,3f,29 c,3f,29 d,3f,29 e,3f,29 f,3f,29 g,3f,29 h,3f,29 i,3f,29 j,37,1z k,3f,29 l,60,2a m,60,2a n,3f,29 19,63,33 1d,37,2z
copyIn.simple.body.executed|0,3g,29 1,3g,29 2,3g,29 3,34,1x 4,3c,21 5,3g,22 6,3g,29 7,3g,29 8,3g,29 9,38,20 a,38,20 b,3g,29 c,3g,29 d,3g,29 e,3g,29 f,3g,29 g,3g,29 h,3g,29 i,3g,29 j,38,1z k,3g,29 l,60,2a m,60,2a n,3g,29 19,63,33 1d,38,2z
copyIn.simple.body.pipelined|0,3h,29 1,3h,29 2,3h,29 3,35,1x 4,3d,21 5,3h,22 6,3h,29 7,3h,29 8,3h,29 9,39,20 a,39,20 b,3h,29 c,3h,29 d,3h,29 e,3h,29 f,3h,29 g,3h,29 h,3h,29 i,3h,29 j,39,1z k,3h,29 l,60,2a m,60,2a n,3h,29 19,63,33 1d,39,2z
copyIn.simple.ending.idle|10,1c,23 18,2v,26 19,63,33 1d,3a,2z 1g,3a,32
copyIn.simple.ending.inTransaction|10,1c,23 18,2x,26 19,63,33 1d,3b,2z 1g,3b,32
copyIn.simple.ending.executed|10,1c,23 18,2x,26 19,63,33 1d,3c,2z 1g,3c,32
copyIn.simple.ending.pipelined|10,1d,23 18,2x,26 19,63,33 1d,3d,2z 1g,3d,32
copyIn.simple.failing.idle|18,2v,27 19,63,33 1d,3e,2z 1g,3e,32
copyIn.simple.failing.inTransaction|18,2x,27 19,63,33 1d,3f,2z 1g,3f,32
copyIn.simple.failing.executed|18,2x,27 19,63,33 1d,3g,2z 1g,3g,32
copyIn.simple.failing.pipelined|18,2x,27 19,63,33 1d,3h,2z 1g,3h,32
copyIn.extended.begun.idle|0,3u,29 1,3u,29 2,3u,29 3,3l,1x 4,3r,21 5,3u,22 6,3u,29 7,3u,29 8,3u,29 9,3o,20 a,3o,20 b,3u,29 c,3u,29 d,3u,29 e,3u,29 f,3u,29 g,3u,29 h,3u,29 i,3u,29 j,3o,1y k,3u,29 l,60,2a m,60,2a n,3u,29 18,2s,24 19,63,33 1d,3i,2z
copyIn.extended.begun.inTransaction|0,3v,29 1,3v,29 2,3v,29 3,3m,1x 4,3s,21 5,3v,22 6,3v,29 7,3v,29 8,3v,29 9,3p,20 a,3p,20 b,3v,29 c,3v,29 d,3v,29 e,3v,29 f,3v,29 g,3v,29 h,3v,29 i,3v,29 j,3p,1y k,3v,29 l,60,2a m,60,2a n,3v,29 18,2u,24 19,63,33 1d,3j,2z
copyIn.extended.begun.executed|0,3w,29 1,3w,29 2,3w,29 3,3n,1x 4,3t,21 5,3w,22 6,3w,29 7,3w,29 8,3w,29 9,3q,20 a,3q,20 b,3w,29 c,3w,29 d,3w,29 e,3w,29 f,3w,29 g,3w,29 h,3w,29 i,3w,29 j,3q,1y k,3w,29 l,60,2a m,60,2a n,3w,29 18,2u,24 19,63,33 1d,3k,2z
copyIn.extended.row.idle|0,3u,29 1,3u,29 2,3u,29 3,3l,1x 4,3r,21 5,3u,22 6,3u,29 7,3u,29 8,3u,29 9,3o,20 a,3o,20 b,3u,29 c,3u,29 d,3u,29 e,3u,29 f,3u,29 g,3u,29 h,3u,29 i,3u,29 j,3o,1y k,3u,29 l,60,2a m,60,2a n,3u,29 18,2s,25 19,63,33 1d,3l,2z 1g,3l,32
copyIn.extended.row.inTransaction|0,3v,29 1,3v,29 2,3v,29 3,3m,1x 4,3s,21 5,3v,22 6,3v,29 7,3v,29 8,3v,29 9,3p,20 a,3p,20 b,3v,29 c,3v,29 d,3v,29 e,3v,29 f,3v,29 g,3v,29 h,3v,29 i,3v,29 j,3p,1y k,3v,29 l,60,2a m,60,2a n,3v,29 18,2u,25 19,63,33 1d,3m,2z 1g,3m,32
copyIn.extended.row.executed|0,3w,29 1,3w,29 2,3w,29 3,3n,1x 4,3t,21 5,3w,22 6,3w,29 7,3w,29 8,3w,29 9,3q,20 a,3q,20 b,3w,29 c,3w,29 d,3w,29 e,3w,29 f,3w,29 g,3w,29 h,3w,29 i,3w,29 j,3q,1y k,3w,29 l,60,2a m,60,2a n,3w,29 18,2u,25 19,63,33 1d,3n,2z 1g,3n,32
copyIn.extended.body.idle|0,3u,29 1,3u,29 2,3u,29 3,3l,1x 4,3r,21 5,3u,22 6,3u,29 7,3u,29 8,3u,29 9,3o,20 a,3o,20 b,3u,29 c,3u,29 d,3u,29 e,3u,29 f,3u,29 g,3u,29 h,3u,29 i,3u,29 j,3o,1y k,3u,29 l,60,2a m,60,2a n,3u,29 19,63,33 1d,3o,2z
copyIn.extended.body.inTransaction|0,3v,29 1,3v,29 2,3v,29 3,3m,1x 4,3s,21 5,3v,22 6,3v,29 7,3v,29 8,3v,29 9,3p,20 a,3p,20 b,3v,29 c,3v,29 d,3v,29 e,3v,29 f,3v,29 g,3v,29 h,3v,29 i,3v,29 j,3p,1y k,3v,29 l,60,2a m,60,2a n,3v,29 19,63,33 1d,3p,2z
copyIn.extended.body.executed|0,3w,29 1,3w,29 2,3w,29 3,3n,1x 4,3t,21 5,3w,22 6,3w,29 7,3w,29 8,3w,29 9,3q,20 a,3q,20 b,3w,29 c,3w,29 d,3w,29 e,3w,29 f,3w,29 g,3w,29 h,3w,29 i,3w,29 j,3q,1y k,3w,29 l,60,2a m,60,2a n,3w,29 19,63,33 1d,3q,2z
copyIn.extended.ending.idle|10,1h,23 18,2s,26 19,63,33 1d,3r,2z 1g,3r,32
copyIn.extended.ending.inTransaction|10,1h,23 18,2u,26 19,63,33 1d,3s,2z 1g,3s,32
copyIn.extended.ending.executed|10,1h,23 18,2u,26 19,63,33 1d,3t,2z 1g,3t,32
copyIn.extended.failing.idle|18,2s,27 19,63,33 1d,3u,2z 1g,3u,32
copyIn.extended.failing.inTransaction|18,2u,27 19,63,33 1d,3v,2z 1g,3v,32
copyIn.extended.failing.executed|18,2u,27 19,63,33 1d,3w,2z 1g,3w,32
copyOut.simple.sending.idle|12,3x,2d 13,41,2e 18,2v,2g 19,63,33 1d,3x,2z 1g,3x,32
copyOut.simple.sending.inTransaction|12,3y,2d 13,42,2e 18,2x,2g 19,63,33 1d,3y,2z 1g,3y,32
copyOut.simple.sending.executed|12,3z,2d 13,43,2e 18,2x,2g 19,63,33 1d,3z,2z 1g,3z,32
copyOut.simple.sending.pipelined|12,40,2d 13,44,2e 18,2x,2g 19,63,33 1d,40,2z 1g,40,32
copyOut.simple.done.idle|10,1c,2f 18,2v,2g 19,63,33 1d,41,2z 1g,41,32
copyOut.simple.done.inTransaction|10,1c,2f 18,2x,2g 19,63,33 1d,42,2z 1g,42,32
copyOut.simple.done.executed|10,1c,2f 18,2x,2g 19,63,33 1d,43,2z 1g,43,32
copyOut.simple.done.pipelined|10,1d,2f 18,2x,2g 19,63,33 1d,44,2z 1g,44,32
copyOut.extended.sending.idle|12,45,2d 13,48,2e 18,2s,2g 19,63,33 1d,45,2z 1g,45,32
copyOut.extended.sending.inTransaction|12,46,2d 13,49,2e 18,2u,2g 19,63,33 1d,46,2z 1g,46,32
copyOut.extended.sending.executed|12,47,2d 13,4a,2e 18,2u,2g 19,63,33 1d,47,2z 1g,47,32
copyOut.extended.done.idle|10,1h,2f 18,2s,2g 19,63,33 1d,48,2z 1g,48,32
copyOut.extended.done.inTransaction|10,1h,2f 18,2u,2g 19,63,33 1d,49,2z 1g,49,32
copyOut.extended.done.executed|10,1h,2f 18,2u,2g 19,63,33 1d,4a,2z 1g,4a,32
functionCall.running.idle|18,2v,2l 19,63,33 1a,4f,2k 1d,4b,2z 1g,4b,32
functionCall.running.inTransaction|18,2w,2l 19,63,33 1a,4g,2k 1d,4c,2z 1g,4c,32
functionCall.running.failed|18,2w,2l 19,63,33 1d,4d,2z 1g,4d,32
functionCall.running.pipelined|18,2x,2l 19,63,33 1a,4h,2k 1d,4e,2z 1g,4e,32
functionCall.answered.idle|18,2v,2l 19,63,33 1d,4f,2z 1e,4f,30 1g,4f,32 1k,x,2m
functionCall.answered.inTransaction|18,2w,2l 19,63,33 1d,4g,2z 1g,4g,32 1l,y,2m
functionCall.answered.pipelined|18,2x,2l 19,63,33 1d,4h,2z 1e,4h,30 1g,4h,32 1k,x,2m 1l,y,2m
walsender.ready.idle|0,4l,2n 1,62,37 2,4l,2n 3,4i,2h 4,4i,2h 5,4i,2h 6,4l,2n 7,4l,2n 8,4l,2n 9,4i,1j a,4l,1l b,4o,2o c,62,37 d,4l,2n e,62,37 f,4w,2p g,62,37 h,62,37 i,62,37 j,4r,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4i,2z 1e,4i,30
walsender.ready.inTransaction|0,4m,2n 1,62,37 2,4m,2n 3,4j,2h 4,4j,2h 5,4j,2h 6,4m,2n 7,4m,2n 8,4m,2n 9,4j,1j a,4m,1l b,4p,2o c,62,37 d,4m,2n e,62,37 f,4x,2p g,62,37 h,62,37 i,62,37 j,4s,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4j,2z
walsender.ready.failed|0,4n,2n 1,62,37 2,4n,2n 3,4k,2h 4,4k,2h 5,4k,2h 6,4n,2n 7,4n,2n 8,4n,2n 9,4k,1j a,4n,1l b,4q,2o c,62,37 d,4n,2n e,62,37 f,4y,2p g,62,37 h,62,37 i,62,37 j,4t,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4k,2z
walsender.refusing.extendedQuery.idle|18,5v,2n 19,63,33 1d,4l,2z 1g,4l,32
walsender.refusing.extendedQuery.inTransaction|18,5w,2n 19,63,33 1d,4m,2z 1g,4m,32
walsender.refusing.extendedQuery.failed|18,5w,2n 19,63,33 1d,4n,2z 1g,4n,32
walsender.refusing.functionCall.idle|18,5x,2o 19,63,33 1d,4o,2z 1g,4o,32
walsender.refusing.functionCall.inTransaction|18,5y,2o 19,63,33 1d,4p,2z 1g,4p,32
walsender.refusing.functionCall.failed|18,5y,2o 19,63,33 1d,4q,2z 1g,4q,32
walsender.sync.answering.idle|18,5x,1o 19,63,33 1d,4r,2z 1e,4r,30 1g,4r,32 1k,4i,1n
walsender.sync.answering.inTransaction|18,5y,1o 19,63,33 1d,4s,2z 1g,4s,32 1l,4j,1n
walsender.sync.answering.failed|18,5y,1o 19,63,33 1d,4t,2z 1g,4t,32 1j,4k,1n
walsender.sync.afterSkip.idle|18,5x,1o 19,63,33 1d,4u,2z 1e,4u,30 1g,4u,32 1k,4i,1r
walsender.sync.afterSkip.failed|18,5y,1o 19,63,33 1d,4v,2z 1g,4v,32 1j,4k,1r
walsender.simpleQuery.begun.idle|10,55,z 11,5r,2r 14,56,1w 15,5l,2c 17,4z,10 18,5x,11 19,63,33 1d,4w,2z 1g,4w,32 1m,52,x
walsender.simpleQuery.begun.inTransaction|10,55,z 14,57,1w 15,5m,2c 17,50,10 18,5z,11 19,63,33 1d,4x,2z 1g,4x,32 1m,53,x
walsender.simpleQuery.begun.failed|10,55,z 17,51,10 18,5y,11 19,63,33 1d,4y,2z 1g,4y,32
walsender.simpleQuery.empty.idle|18,5x,11 19,63,33 1d,4z,2z 1e,4z,30 1g,4z,32 1k,4i,12
walsender.simpleQuery.empty.inTransaction|18,5z,11 19,63,33 1d,50,2z 1g,50,32 1l,4j,12
walsender.simpleQuery.empty.failed|18,5y,11 19,63,33 1d,51,2z 1g,51,32 1j,4k,12
walsender.simpleQuery.sendingRows.idle|10,55,z 16,52,y 18,5x,11 19,63,33 1d,52,2z 1g,52,32
walsender.simpleQuery.sendingRows.inTransaction|10,55,z 16,53,y 18,5z,11 19,63,33 1d,53,2z 1g,53,32
walsender.simpleQuery.sendingRows.executed|10,55,z 16,54,y 18,5z,11 19,63,33 1d,54,2z 1g,54,32
walsender.simpleQuery.completed.executed|10,55,z 14,58,1w 15,5n,2c 18,5z,11 19,63,33 1d,55,2z 1e,55,30 1g,55,32 1k,4i,12 1l,4j,12 1m,54,x
walsender.copyIn.simple.begun.idle|0,5i,29 1,5i,29 2,5i,29 3,59,1x 4,5f,21 5,5i,22 6,5i,29 7,5i,29 8,5i,29 9,5c,20 a,5c,20 b,5i,29 c,5i,29 d,5i,29 e,5i,29 f,5i,29 g,5i,29 h,5i,29 i,5i,29 j,5c,1z k,5i,29 l,60,2a m,60,2a n,5i,29 18,5x,24 19,63,33 1d,56,2z
walsender.copyIn.simple.begun.inTransaction|0,5j,29 1,5j,29 2,5j,29 3,5a,1x 4,5g,21 5,5j,22 6,5j,29 7,5j,29 8,5j,29 9,5d,20 a,5d,20 b,5j,29 c,5j,29 d,5j,29 e,5j,29 f,5j,29 g,5j,29 h,5j,29 i,5j,29 j,5d,1z k,5j,29 l,60,2a m,60,2a n,5j,29 18,5z,24 19,63,33 1d,57,2z
walsender.copyIn.simple.begun.executed|0,5k,29 1,5k,29 2,5k,29 3,5b,1x 4,5h,21 5,5k,22 6,5k,29 7,5k,29 8,5k,29 9,5e,20 a,5e,20 b,5k,29 c,5k,29 d,5k,29 e,5k,29 f,5k,29 g,5k,29 h,5k,29 i,5k,29 j,5e,1z k,5k,29 l,60,2a m,60,2a n,5k,29 18,5z,24 19,63,33 1d,58,2z
walsender.copyIn.simple.row.idle|0,5i,29 1,5i,29 2,5i,29 3,59,1x 4,5f,21 5,5i,22 6,5i,29 7,5i,29 8,5i,29 9,5c,20 a,5c,20 b,5i,29 c,5i,29 d,5i,29 e,5i,29 f,5i,29 g,5i,29 h,5i,29 i,5i,29 j,5c,1z k,5i,29 l,60,2a m,60,2a n,5i,29 18,5x,25 19,63,33 1d,59,2z 1g,59,32
walsender.copyIn.simple.row.inTransaction|0,5j,29 1,5j,29 2,5j,29 3,5a,1x 4,5g,21 5,5j,22 6,5j,29 7,5j,29 8,5j,29 9,5d,20 a,5d,20 b,5j,29 c,5j,29 d,5j,29 e,5j,29 f,5j,29 g,5j,29 h,5j,29 i,5j,29 j,5d,1z k,5j,29 l,60,2a m,60,2a n,5j,29 18,5z,25 19,63,33 1d,5a,2z 1g,5a,32
walsender.copyIn.simple.row.executed|0,5k,29 1,5k,29 2,5k,29 3,5b,1x 4,5h,21 5,5k,22 6,5k,29 7,5k,29 8,5k,29 9,5e,20 a,5e,20 b,5k,29 c,5k,29 d,5k,29 e,5k,29 f,5k,29 g,5k,29 h,5k,29 i,5k,29 j,5e,1z k,5k,29 l,60,2a m,60,2a n,5k,29 18,5z,25 19,63,33 1d,5b,2z 1g,5b,32
walsender.copyIn.simple.body.idle|0,5i,29 1,5i,29 2,5i,29 3,59,1x 4,5f,21 5,5i,22 6,5i,29 7,5i,29 8,5i,29 9,5c,20 a,5c,20 b,5i,29 c,5i,29 d,5i,29 e,5i,29 f,5i,29 g,5i,29 h,5i,29 i,5i,29 j,5c,1z k,5i,29 l,60,2a m,60,2a n,5i,29 19,63,33 1d,5c,2z
walsender.copyIn.simple.body.inTransaction|0,5j,29 1,5j,29 2,5j,29 3,5a,1x 4,5g,21 5,5j,22 6,5j,29 7,5j,29 8,5j,29 9,5d,20 a,5d,20 b,5j,29 c,5j,29 d,5j,29 e,5j,29 f,5j,29 g,5j,29 h,5j,29 i,5j,29 j,5d,1z k,5j,29 l,60,2a m,60,2a n,5j,29 19,63,33 1d,5d,2z
walsender.copyIn.simple.body.executed|0,5k,29 1,5k,29 2,5k,29 3,5b,1x 4,5h,21 5,5k,22 6,5k,29 7,5k,29 8,5k,29 9,5e,20 a,5e,20 b,5k,29 c,5k,29 d,5k,29 e,5k,29 f,5k,29 g,5k,29 h,5k,29 i,5k,29 j,5e,1z k,5k,29 l,60,2a m,60,2a n,5k,29 19,63,33 1d,5e,2z
walsender.copyIn.simple.ending.idle|10,55,23 18,5x,26 19,63,33 1d,5f,2z 1g,5f,32
walsender.copyIn.simple.ending.inTransaction|10,55,23 18,5z,26 19,63,33 1d,5g,2z 1g,5g,32
walsender.copyIn.simple.ending.executed|10,55,23 18,5z,26 19,63,33 1d,5h,2z 1g,5h,32
walsender.copyIn.simple.failing.idle|18,5x,27 19,63,33 1d,5i,2z 1g,5i,32
walsender.copyIn.simple.failing.inTransaction|18,5z,27 19,63,33 1d,5j,2z 1g,5j,32
walsender.copyIn.simple.failing.executed|18,5z,27 19,63,33 1d,5k,2z 1g,5k,32
walsender.copyOut.simple.sending.idle|12,5l,2d 13,5o,2e 18,5x,2g 19,63,33 1d,5l,2z 1g,5l,32
walsender.copyOut.simple.sending.inTransaction|12,5m,2d 13,5p,2e 18,5z,2g 19,63,33 1d,5m,2z 1g,5m,32
walsender.copyOut.simple.sending.executed|12,5n,2d 13,5q,2e 18,5z,2g 19,63,33 1d,5n,2z 1g,5n,32
walsender.copyOut.simple.done.idle|10,55,2f 18,5x,2g 19,63,33 1d,5o,2z 1g,5o,32
walsender.copyOut.simple.done.inTransaction|10,55,2f 18,5z,2g 19,63,33 1d,5p,2z 1g,5p,32
walsender.copyOut.simple.done.executed|10,55,2f 15,5n,2q 18,5z,2g 19,63,33 1d,5q,2z 1g,5q,32 1m,54,2q
walsender.copyBoth.streaming|0,62,2y 1,62,2y 2,62,2y 3,5r,2t 4,5s,2u 5,62,2y 6,62,2y 7,62,2y 8,62,2y 9,62,2y a,62,2y b,62,2y c,62,2y d,62,2y e,62,2y f,62,2y g,62,2y h,62,2y i,62,2y j,62,2y k,63,35 l,63,36 m,63,38 n,62,2y 12,5r,2s 13,5t,2v 18,5x,2x 19,63,33 1d,5r,2z
walsender.copyBoth.frontendDone|12,5s,2s 13,5u,2v 18,5x,2x 19,63,33 1d,5s,2z 1g,5s,32
walsender.copyBoth.serverDone|0,62,2y 1,62,2y 2,62,2y 3,5t,2t 4,5u,2u 5,62,2y 6,62,2y 7,62,2y 8,62,2y 9,62,2y a,62,2y b,62,2y c,62,2y d,62,2y e,62,2y f,62,2y g,62,2y h,62,2y i,62,2y j,62,2y k,63,35 l,63,36 m,63,38 n,62,2y 18,5x,2x 19,63,33 1d,5t,2z
walsender.copyBoth.bothDone|10,55,2w 12,5u,2s 18,5x,2x 19,63,33 1d,5u,2z 1g,5u,32 1m,54,2w
walsender.skippingUntilSync.idle|0,5v,1p 1,62,37 2,5v,1p 3,5v,1p 4,5v,1p 5,5v,1p 6,5v,1p 7,5v,1p 8,5v,1p 9,5v,1p a,5v,1p b,5v,1p c,62,37 d,5v,1p e,62,37 f,5v,1p g,62,37 h,62,37 i,62,37 j,4u,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,5v,2z 1e,5v,30 1g,5v,32
walsender.skippingUntilSync.failed|0,5w,1p 1,62,37 2,5w,1p 3,5w,1p 4,5w,1p 5,5w,1p 6,5w,1p 7,5w,1p 8,5w,1p 9,5w,1p a,5w,1p b,5w,1p c,62,37 d,5w,1p e,62,37 f,5w,1p g,62,37 h,62,37 i,62,37 j,4v,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,5w,2z 1g,5w,32
walsender.afterError.idle|19,63,33 1d,5x,2z 1e,5x,30 1g,5x,32 1k,4i,13
walsender.afterError.failed|19,63,33 1d,5y,2z 1g,5y,32 1j,4k,13
walsender.afterError.either|19,63,33 1d,5z,2z 1e,5z,30 1g,5z,32 1j,4k,13 1k,4i,13
synchronizationLost.error|18,61,2b
synchronizationLost.fatal|19,63,2b
protocolViolation|19,63,39
closed|1d,63,34`;

const postgres13 = `\
startup.first|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,3,3 d,63,8 e,63,8 f,63,8 g,1,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequested|19,63,c 1n,8,4 1o,2,5
startup.sslRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,6,3 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.gssRequested|19,63,c 1n,8,4 1o,4,5
startup.gssRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,5,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.bothRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.encrypted|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,63,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,63,c
authentication.session.password|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,c,i f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingPassword|s,j,p 19,63,q
authentication.session.saslInitial|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,f,j f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.saslResponse|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,f,k f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingSasl|s,j,p u,e,l v,g,m 19,63,q
authentication.session.saslFinished|s,j,p 19,63,q
authentication.session.gss|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,i,n f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingGss|q,h,o s,j,p 19,63,q
authentication.session.initializing|x,k,t 19,63,v 1d,j,2z 1g,j,s
authentication.session.keyed|19,63,v 1d,k,2z 1g,k,s 1k,x,u
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,63,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,63,c
authentication.walsender.password|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,o,i f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingPassword|s,v,p 19,63,q
authentication.walsender.saslInitial|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,r,j f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.saslResponse|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,r,k f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingSasl|s,v,p u,q,l v,s,m 19,63,q
authentication.walsender.saslFinished|s,v,p 19,63,q
authentication.walsender.gss|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,u,n f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingGss|q,t,o s,v,p 19,63,q
authentication.walsender.initializing|x,w,t 19,63,v 1d,v,2z 1g,v,s
authentication.walsender.keyed|19,63,v 1d,w,2z 1g,w,s 1k,4i,u
ready.idle|0,1u,16 1,62,37 2,26,1b 3,x,2h 4,x,2h 5,x,2h 6,22,18 7,1y,18 8,2e,1d 9,x,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,x,2z 1e,x,30
ready.inTransaction|0,1v,16 1,62,37 2,27,1b 3,y,2h 4,y,2h 5,y,2h 6,23,18 7,1z,18 8,2f,1d 9,y,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,y,2z
ready.failed|0,1w,16 1,62,37 2,28,1b 3,z,2h 4,z,2h 5,z,2h 6,24,18 7,20,18 8,2g,1d 9,z,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,z,2z
simpleQuery.begun.idle|10,1c,z 14,2y,1w 15,3x,2c 17,14,10 18,2v,11 19,63,33 1d,10,2z 1g,10,32 1m,18,x
simpleQuery.begun.inTransaction|10,1c,z 14,2z,1w 15,3y,2c 17,15,10 18,2x,11 19,63,33 1d,11,2z 1g,11,32 1m,19,x
simpleQuery.begun.failed|10,1c,z 17,16,10 18,2w,11 19,63,33 1d,12,2z 1g,12,32
simpleQuery.begun.pipelined|10,1d,z 14,31,1w 15,40,2c 17,17,10 18,2x,11 19,63,33 1d,13,2z 1g,13,32 1m,1b,x
simpleQuery.empty.idle|18,2v,11 19,63,33 1d,14,2z 1e,14,30 1g,14,32 1k,x,12
simpleQuery.empty.inTransaction|18,2x,11 19,63,33 1d,15,2z 1g,15,32 1l,y,12
simpleQuery.empty.failed|18,2w,11 19,63,33 1d,16,2z 1g,16,32 1j,z,12
simpleQuery.empty.pipelined|18,2x,11 19,63,33 1d,17,2z 1e,17,30 1g,17,32 1k,x,12 1l,y,12
simpleQuery.sendingRows.idle|10,1c,z 16,18,y 18,2v,11 19,63,33 1d,18,2z 1g,18,32
simpleQuery.sendingRows.inTransaction|10,1c,z 16,19,y 18,2x,11 19,63,33 1d,19,2z 1g,19,32
simpleQuery.sendingRows.executed|10,1c,z 16,1a,y 18,2x,11 19,63,33 1d,1a,2z 1g,1a,32
simpleQuery.sendingRows.pipelined|10,1d,z 16,1b,y 18,2x,11 19,63,33 1d,1b,2z 1g,1b,32
simpleQuery.completed.executed|10,1c,z 14,30,1w 15,3z,2c 18,2x,11 19,63,33 1d,1c,2z 1e,1c,30 1g,1c,32 1k,x,12 1l,y,12 1m,1a,x
simpleQuery.completed.pipelined|10,1d,z 14,31,1w 15,40,2c 18,2x,11 19,63,33 1d,1d,2z 1e,1d,30 1g,1d,32 1k,x,12 1l,y,12 1m,1b,x
pipelining.awaiting.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1e,2z 1e,1e,30
pipelining.awaiting.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1f,2z
pipelining.awaiting.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1g,2z
pipelining.awaiting.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1h,2z 1e,1h,30
pipelining.flushRead.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2s,1k 19,63,33 1d,1i,2z 1e,1i,30
pipelining.flushRead.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2t,1k 19,63,33 1d,1j,2z
pipelining.flushRead.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2t,1k 19,63,33 1d,1k,2z
pipelining.flushRead.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2u,1k 19,63,33 1d,1l,2z 1e,1l,30
pipelining.strayRead.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2v,2i 19,63,33 1d,1m,2z 1e,1m,30
pipelining.strayRead.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2w,2i 19,63,33 1d,1n,2z
pipelining.strayRead.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2w,2i 19,63,33 1d,1o,2z
pipelining.strayRead.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2x,2i 19,63,33 1d,1p,2z 1e,1p,30
extendedQuery.parsing.idle|18,2s,1i 19,63,33 1d,1q,2z 1g,1q,32 1h,1e,15
extendedQuery.parsing.inTransaction|18,2t,1i 19,63,33 1d,1r,2z 1g,1r,32 1h,1f,15
extendedQuery.parsing.failed|18,2t,1i 19,63,33 1d,1s,2z 1g,1s,32 1h,1g,15
extendedQuery.parsing.executed|18,2u,1i 19,63,33 1d,1t,2z 1g,1t,32 1h,1h,15
extendedQuery.binding.idle|y,1e,17 18,2s,1i 19,63,33 1d,1u,2z 1g,1u,32
extendedQuery.binding.inTransaction|y,1f,17 18,2t,1i 19,63,33 1d,1v,2z 1g,1v,32
extendedQuery.binding.failed|y,1g,17 18,2t,1i 19,63,33 1d,1w,2z 1g,1w,32
extendedQuery.binding.executed|y,1h,17 18,2u,1i 19,63,33 1d,1x,2z 1g,1x,32
extendedQuery.describingStatement.idle|18,2s,1i 19,63,33 1d,1y,2z 1f,22,19 1g,1y,32
extendedQuery.describingStatement.inTransaction|18,2t,1i 19,63,33 1d,1z,2z 1f,23,19 1g,1z,32
extendedQuery.describingStatement.failed|18,2t,1i 19,63,33 1d,20,2z 1f,24,19 1g,20,32
extendedQuery.describingStatement.executed|18,2u,1i 19,63,33 1d,21,2z 1f,25,19 1g,21,32
extendedQuery.describingPortal.idle|18,2s,1i 19,63,33 1c,1e,1a 1d,22,2z 1g,22,32 1m,1e,1a
extendedQuery.describingPortal.inTransaction|18,2t,1i 19,63,33 1c,1f,1a 1d,23,2z 1g,23,32 1m,1f,1a
extendedQuery.describingPortal.failed|18,2t,1i 19,63,33 1c,1g,1a 1d,24,2z 1g,24,32
extendedQuery.describingPortal.executed|18,2u,1i 19,63,33 1c,1h,1a 1d,25,2z 1g,25,32 1m,1h,1a
extendedQuery.closing.idle|z,1e,1c 18,2s,1i 19,63,33 1d,26,2z 1g,26,32
extendedQuery.closing.inTransaction|z,1f,1c 18,2t,1i 19,63,33 1d,27,2z 1g,27,32
extendedQuery.closing.failed|z,1g,1c 18,2t,1i 19,63,33 1d,28,2z 1g,28,32
extendedQuery.closing.executed|z,1h,1c 18,2u,1i 19,63,33 1d,29,2z 1g,29,32
extendedQuery.refusingFlush.idle|18,2s,1i 19,63,33 1d,2a,2z 1g,2a,32
extendedQuery.refusingFlush.inTransaction|18,2t,1i 19,63,33 1d,2b,2z 1g,2b,32
extendedQuery.refusingFlush.failed|18,2t,1i 19,63,33 1d,2c,2z 1g,2c,32
extendedQuery.refusingFlush.executed|18,2u,1i 19,63,33 1d,2d,2z 1g,2d,32
extendedQuery.executing.idle|10,1h,1f 14,3i,1w 15,45,2c 16,2i,1e 17,1e,1g 18,2s,1i 19,63,33 1d,2e,2z 1g,2e,32
extendedQuery.executing.inTransaction|10,1h,1f 14,3j,1w 15,46,2c 16,2j,1e 17,1f,1g 18,2u,1i 19,63,33 1d,2f,2z 1g,2f,32
extendedQuery.executing.failed|10,1h,1f 17,1g,1g 18,2t,1i 19,63,33 1d,2g,2z 1g,2g,32
extendedQuery.executing.executed|10,1h,1f 14,3k,1w 15,47,2c 16,2k,1e 17,1h,1g 18,2u,1i 19,63,33 1d,2h,2z 1g,2h,32
extendedQuery.sendingRows.idle|10,1h,1f 16,2i,1e 18,2s,1i 19,63,33 1d,2i,2z 1g,2i,32 1i,1h,1h
extendedQuery.sendingRows.inTransaction|10,1h,1f 16,2j,1e 18,2u,1i 19,63,33 1d,2j,2z 1g,2j,32 1i,1h,1h
extendedQuery.sendingRows.executed|10,1h,1f 16,2k,1e 18,2u,1i 19,63,33 1d,2k,2z 1g,2k,32 1i,1h,1h
sync.answering.idle|18,2v,1o 19,63,33 1d,2l,2z 1e,2l,30 1g,2l,32 1k,x,1n
sync.answering.inTransaction|18,2w,1o 19,63,33 1d,2m,2z 1g,2m,32 1l,y,1n
sync.answering.failed|18,2w,1o 19,63,33 1d,2n,2z 1g,2n,32 1j,z,1n
sync.answering.executed|18,2x,1o 19,63,33 1d,2o,2z 1e,2o,30 1g,2o,32 1k,x,1n 1l,y,1n
sync.afterSkip.idle|18,2v,1o 19,63,33 1d,2p,2z 1e,2p,30 1g,2p,32 1k,x,1r
sync.afterSkip.failed|18,2w,1o 19,63,33 1d,2q,2z 1g,2q,32 1j,z,1r
sync.afterSkip.either|18,2x,1o 19,63,33 1d,2r,2z 1e,2r,30 1g,2r,32 1j,z,1r 1k,x,1r
skippingUntilSync.idle|0,2s,1p 1,62,37 2,2s,1p 3,2s,1p 4,2s,1p 5,2s,1p 6,2s,1p 7,2s,1p 8,2s,1p 9,2s,1p a,2s,1p b,2s,1p c,62,37 d,2s,1p e,62,37 f,2s,1p g,62,37 h,62,37 i,62,37 j,2p,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2s,2z 1e,2s,30 1g,2s,32
skippingUntilSync.failed|0,2t,1p 1,62,37 2,2t,1p 3,2t,1p 4,2t,1p 5,2t,1p 6,2t,1p 7,2t,1p 8,2t,1p 9,2t,1p a,2t,1p b,2t,1p c,62,37 d,2t,1p e,62,37 f,2t,1p g,62,37 h,62,37 i,62,37 j,2q,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2t,2z 1g,2t,32
skippingUntilSync.either|0,2u,1p 1,62,37 2,2u,1p 3,2u,1p 4,2u,1p 5,2u,1p 6,2u,1p 7,2u,1p 8,2u,1p 9,2u,1p a,2u,1p b,2u,1p c,62,37 d,2u,1p e,62,37 f,2u,1p g,62,37 h,62,37 i,62,37 j,2r,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2u,2z 1e,2u,30 1g,2u,32
afterError.idle|19,63,33 1d,2v,2z 1e,2v,30 1g,2v,32 1k,x,13
afterError.failed|19,63,33 1d,2w,2z 1g,2w,32 1j,z,13
afterError.either|19,63,33 1d,2x,2z 1e,2x,30 1g,2x,32 1j,z,13 1k,x,13
copyIn.simple.begun.idle|0,3e,29 1,3e,29 2,3e,29 3,32,1x 4,3a,21 5,3e,22 6,3e,29 7,3e,29 8,3e,29 9,36,20 a,36,20 b,3e,29 c,3e,29 d,3e,29 e,3e,29 f,3e,29 g,3e,29 h,3e,29 i,3e,29 j,36,1z k,3e,29 l,60,2a m,60,2a n,3e,29 18,2v,24 19,63,33 1d,2y,2z
copyIn.simple.begun.inTransaction|0,3f,29 1,3f,29 2,3f,29 3,33,1x 4,3b,21 5,3f,22 6,3f,29 7,3f,29 8,3f,29 9,37,20 a,37,20 b,3f,29 c,3f,29 d,3f,29 e,3f,29 f,3f,29 g,3f,29 h,3f,29 i,3f,29 j,37,1z k,3f,29 l,60,2a m,60,2a n,3f,29 18,2x,24 19,63,33 1d,2z,2z
copyIn.simple.begun.executed|0,3g,29 1,3g,29 2,3g,29 3,34,1x 4,3c,21 5,3g,22 6,3g,29 7,3g,29 8,3g,29 9,38,20 a,38,20 b,3g,29 c,3g,29 d,3g,29 e,3g,29 f,3g,29 g,3g,29 h,3g,29 i,3g,29 j,38,1z k,3g,29 l,60,2a m,60,2a n,3g,29 18,2x,24 19,63,33 1d,30,2z
copyIn.simple.begun.pipelined|0,3h,29 1,3h,29 2,3h,29 3,35,1x 4,3d,21 5,3h,22 6,3h,29 7,3h,29 8,3h,29 9,39,20 a,39,20 b,3h,29 c,3h,29 d,3h,29 e,3h,29 f,3h,29 g,3h,29 h,3h,29 i,3h,29 j,39,1z k,3h,29 l,60,2a m,60,2a n,3h,29 18,2x,24 19,63,33 1d,31,2z
copyIn.simple.row.idle|0,3e,29 1,3e,29 2,3e,29 3,32,1x 4,3a,21 5,3e,22 6,3e,29 7,3e,29 8,3e,29 9,36,20 a,36,20 b,3e,29 c,3e,29 d,3e,29 e,3e,29 f,3e,29 g,3e,29 h,3e,29 i,3e,29 j,36,1z k,3e,29 l,60,2a m,60,2a n,3e,29 18,2v,25 19,63,33 1d,32,2z 1g,32,32
copyIn.simple.row.inTransaction|0,3f,29 1,3f,29 2,3f,29 3,33,1x 4,3b,21 5,3f,22 6,3f,29 7,3f,29 8,3f,29 9,37,20 a,37,20 b,3f,29 c,3f,29 d,3f,29 e,3f,29 f,3f,29 g,3f,29 h,3f,29 i,3f,29 j,37,1z k,3f,29 l,60,2a m,60,2a n,3f,29 18,2x,25 19,63,33 1d,33,2z 1g,33,32
copyIn.simple.row.executed|0,3g,29 1,3g,29 2,3g,29 3,34,1x 4,3c,21 5,3g,22 6,3g,29 7,3g,29 8,3g,29 9,38,20 a,38,20 b,3g,29 c,3g,29 d,3g,29 e,3g,29 f,3g,29 g,3g,29 h,3g,29 i,3g,29 j,38,1z k,3g,29 l,60,2a m,60,2a n,3g,29 18,2x,25 19,63,33 1d,34,2z 1g,34,32
copyIn.simple.row.pipelined|0,3h,29 1,3h,29 2,3h,29 3,35,1x 4,3d,21 5,3h,22 6,3h,29 7,3h,29 8,3h,29 9,39,20 a,39,20 b,3h,29 c,3h,29 d,3h,29 e,3h,29 f,3h,29 g,3h,29 h,3h,29 i,3h,29 j,39,1z k,3h,29 l,60,2a m,60,2a n,3h,29 18,2x,25 19,63,33 1d,35,2z 1g,35,32
copyIn.simple.body.idle|0,3e,29 1,3e,29 2,3e,29 3,32,1x 4,3a,21 5,3e,22 6,3e,29 7,3e,29 8,3e,29 9,36,20 a,36,20 b,3e,29 c,3e,29 d,3e,29 e,3e,29 f,3e,29 g,3e,29 h,3e,29 i,3e,29 j,36,1z k,3e,29 l,60,2a m,60,2a n,3e,29 19,63,33 1d,36,2z
copyIn.simple.body.inTransaction|0,3f,29 1,3f,29 2,3f,29 3,33,1x 4,3b,21 5,3f,22 6,3f,29 7,3f,29 8,3f,29 9,37,20 a,37,20 b,3f,29 c,3f,29 d,3f,29 e,3f,29 f,3f,29 g,3f,29 h,3f,29 i,3f,29 j,37,1z k,3f,29 l,60,2a m,60,2a n,3f,29 19,63,33 1d,37,2z
copyIn.simple.body.executed|0,3g,29 1,3g,29 2,3g,29 3,34,1x 4,3c,21 5,3g,22 6,3g,29 7,3g,29 8,3g,29 9,38,20 a,38,20 b,3g,29 c,3g,29 d,3g,29 e,3g,29 f,3g,29 g,3g,29 h,3g,29 i,3g,29 j,38,1z k,3g,29 l,60,2a m,60,2a n,3g,29 19,63,33 1d,38,2z
copyIn.simple.body.pipelined|0,3h,29 1,3h,29 2,3h,29 3,35,1x 4,3d,21 5,3h,22 6,3h,29 7,3h,29 8,3h,29 9,39,20 a,39,20 b,3h,29 c,3h,29 d,3h,29 e,3h,29 f,3h,29 g,3h,29 h,3h,29 i,3h,29 j,39,1z k,3h,29 l,60,2a m,60,2a n,3h,29 19,63,33 1d,39,2z
copyIn.simple.ending.idle|10,1c,23 18,2v,26 19,63,33 1d,3a,2z 1g,3a,32
copyIn.simple.ending.inTransaction|10,1c,23 18,2x,26 19,63,33 1d,3b,2z 1g,3b,32
copyIn.simple.ending.executed|10,1c,23 18,2x,26 19,63,33 1d,3c,2z 1g,3c,32
copyIn.simple.ending.pipelined|10,1d,23 18,2x,26 19,63,33 1d,3d,2z 1g,3d,32
copyIn.simple.failing.idle|18,2v,27 19,63,33 1d,3e,2z 1g,3e,32
copyIn.simple.failing.inTransaction|18,2x,27 19,63,33 1d,3f,2z 1g,3f,32
copyIn.simple.failing.executed|18,2x,27 19,63,33 1d,3g,2z 1g,3g,32
copyIn.simple.failing.pipelined|18,2x,27 19,63,33 1d,3h,2z 1g,3h,32
copyIn.extended.begun.idle|0,3u,29 1,3u,29 2,3u,29 3,3l,1x 4,3r,21 5,3u,22 6,3u,29 7,3u,29 8,3u,29 9,3o,20 a,3o,20 b,3u,29 c,3u,29 d,3u,29 e,3u,29 f,3u,29 g,3u,29 h,3u,29 i,3u,29 j,3o,1y k,3u,29 l,60,2a m,60,2a n,3u,29 18,2s,24 19,63,33 1d,3i,2z
copyIn.extended.begun.inTransaction|0,3v,29 1,3v,29 2,3v,29 3,3m,1x 4,3s,21 5,3v,22 6,3v,29 7,3v,29 8,3v,29 9,3p,20 a,3p,20 b,3v,29 c,3v,29 d,3v,29 e,3v,29 f,3v,29 g,3v,29 h,3v,29 i,3v,29 j,3p,1y k,3v,29 l,60,2a m,60,2a n,3v,29 18,2u,24 19,63,33 1d,3j,2z
copyIn.extended.begun.executed|0,3w,29 1,3w,29 2,3w,29 3,3n,1x 4,3t,21 5,3w,22 6,3w,29 7,3w,29 8,3w,29 9,3q,20 a,3q,20 b,3w,29 c,3w,29 d,3w,29 e,3w,29 f,3w,29 g,3w,29 h,3w,29 i,3w,29 j,3q,1y k,3w,29 l,60,2a m,60,2a n,3w,29 18,2u,24 19,63,33 1d,3k,2z
copyIn.extended.row.idle|0,3u,29 1,3u,29 2,3u,29 3,3l,1x 4,3r,21 5,3u,22 6,3u,29 7,3u,29 8,3u,29 9,3o,20 a,3o,20 b,3u,29 c,3u,29 d,3u,29 e,3u,29 f,3u,29 g,3u,29 h,3u,29 i,3u,29 j,3o,1y k,3u,29 l,60,2a m,60,2a n,3u,29 18,2s,25 19,63,33 1d,3l,2z 1g,3l,32
copyIn.extended.row.inTransaction|0,3v,29 1,3v,29 2,3v,29 3,3m,1x 4,3s,21 5,3v,22 6,3v,29 7,3v,29 8,3v,29 9,3p,20 a,3p,20 b,3v,29 c,3v,29 d,3v,29 e,3v,29 f,3v,29 g,3v,29 h,3v,29 i,3v,29 j,3p,1y k,3v,29 l,60,2a m,60,2a n,3v,29 18,2u,25 19,63,33 1d,3m,2z 1g,3m,32
copyIn.extended.row.executed|0,3w,29 1,3w,29 2,3w,29 3,3n,1x 4,3t,21 5,3w,22 6,3w,29 7,3w,29 8,3w,29 9,3q,20 a,3q,20 b,3w,29 c,3w,29 d,3w,29 e,3w,29 f,3w,29 g,3w,29 h,3w,29 i,3w,29 j,3q,1y k,3w,29 l,60,2a m,60,2a n,3w,29 18,2u,25 19,63,33 1d,3n,2z 1g,3n,32
copyIn.extended.body.idle|0,3u,29 1,3u,29 2,3u,29 3,3l,1x 4,3r,21 5,3u,22 6,3u,29 7,3u,29 8,3u,29 9,3o,20 a,3o,20 b,3u,29 c,3u,29 d,3u,29 e,3u,29 f,3u,29 g,3u,29 h,3u,29 i,3u,29 j,3o,1y k,3u,29 l,60,2a m,60,2a n,3u,29 19,63,33 1d,3o,2z
copyIn.extended.body.inTransaction|0,3v,29 1,3v,29 2,3v,29 3,3m,1x 4,3s,21 5,3v,22 6,3v,29 7,3v,29 8,3v,29 9,3p,20 a,3p,20 b,3v,29 c,3v,29 d,3v,29 e,3v,29 f,3v,29 g,3v,29 h,3v,29 i,3v,29 j,3p,1y k,3v,29 l,60,2a m,60,2a n,3v,29 19,63,33 1d,3p,2z
copyIn.extended.body.executed|0,3w,29 1,3w,29 2,3w,29 3,3n,1x 4,3t,21 5,3w,22 6,3w,29 7,3w,29 8,3w,29 9,3q,20 a,3q,20 b,3w,29 c,3w,29 d,3w,29 e,3w,29 f,3w,29 g,3w,29 h,3w,29 i,3w,29 j,3q,1y k,3w,29 l,60,2a m,60,2a n,3w,29 19,63,33 1d,3q,2z
copyIn.extended.ending.idle|10,1h,23 18,2s,26 19,63,33 1d,3r,2z 1g,3r,32
copyIn.extended.ending.inTransaction|10,1h,23 18,2u,26 19,63,33 1d,3s,2z 1g,3s,32
copyIn.extended.ending.executed|10,1h,23 18,2u,26 19,63,33 1d,3t,2z 1g,3t,32
copyIn.extended.failing.idle|18,2s,27 19,63,33 1d,3u,2z 1g,3u,32
copyIn.extended.failing.inTransaction|18,2u,27 19,63,33 1d,3v,2z 1g,3v,32
copyIn.extended.failing.executed|18,2u,27 19,63,33 1d,3w,2z 1g,3w,32
copyOut.simple.sending.idle|12,3x,2d 13,41,2e 18,2v,2g 19,63,33 1d,3x,2z 1g,3x,32
copyOut.simple.sending.inTransaction|12,3y,2d 13,42,2e 18,2x,2g 19,63,33 1d,3y,2z 1g,3y,32
copyOut.simple.sending.executed|12,3z,2d 13,43,2e 18,2x,2g 19,63,33 1d,3z,2z 1g,3z,32
copyOut.simple.sending.pipelined|12,40,2d 13,44,2e 18,2x,2g 19,63,33 1d,40,2z 1g,40,32
copyOut.simple.done.idle|10,1c,2f 18,2v,2g 19,63,33 1d,41,2z 1g,41,32
copyOut.simple.done.inTransaction|10,1c,2f 18,2x,2g 19,63,33 1d,42,2z 1g,42,32
copyOut.simple.done.executed|10,1c,2f 18,2x,2g 19,63,33 1d,43,2z 1g,43,32
copyOut.simple.done.pipelined|10,1d,2f 18,2x,2g 19,63,33 1d,44,2z 1g,44,32
copyOut.extended.sending.idle|12,45,2d 13,48,2e 18,2s,2g 19,63,33 1d,45,2z 1g,45,32
copyOut.extended.sending.inTransaction|12,46,2d 13,49,2e 18,2u,2g 19,63,33 1d,46,2z 1g,46,32
copyOut.extended.sending.executed|12,47,2d 13,4a,2e 18,2u,2g 19,63,33 1d,47,2z 1g,47,32
copyOut.extended.done.idle|10,1h,2f 18,2s,2g 19,63,33 1d,48,2z 1g,48,32
copyOut.extended.done.inTransaction|10,1h,2f 18,2u,2g 19,63,33 1d,49,2z 1g,49,32
copyOut.extended.done.executed|10,1h,2f 18,2u,2g 19,63,33 1d,4a,2z 1g,4a,32
functionCall.running.idle|18,2v,2l 19,63,33 1a,4f,2k 1d,4b,2z 1g,4b,32
functionCall.running.inTransaction|18,2w,2l 19,63,33 1a,4g,2k 1d,4c,2z 1g,4c,32
functionCall.running.failed|18,2w,2l 19,63,33 1d,4d,2z 1g,4d,32
functionCall.running.pipelined|18,2x,2l 19,63,33 1a,4h,2k 1d,4e,2z 1g,4e,32
functionCall.answered.idle|18,2v,2l 19,63,33 1d,4f,2z 1e,4f,30 1g,4f,32 1k,x,2m
functionCall.answered.inTransaction|18,2w,2l 19,63,33 1d,4g,2z 1g,4g,32 1l,y,2m
functionCall.answered.pipelined|18,2x,2l 19,63,33 1d,4h,2z 1e,4h,30 1g,4h,32 1k,x,2m 1l,y,2m
walsender.ready.idle|0,4l,2n 1,62,37 2,4l,2n 3,4i,2h 4,4i,2h 5,4i,2h 6,4l,2n 7,4l,2n 8,4l,2n 9,4i,1j a,4l,1l b,4o,2o c,62,37 d,4l,2n e,62,37 f,4w,2p g,62,37 h,62,37 i,62,37 j,4r,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4i,2z 1e,4i,30
walsender.ready.inTransaction|0,4m,2n 1,62,37 2,4m,2n 3,4j,2h 4,4j,2h 5,4j,2h 6,4m,2n 7,4m,2n 8,4m,2n 9,4j,1j a,4m,1l b,4p,2o c,62,37 d,4m,2n e,62,37 f,4x,2p g,62,37 h,62,37 i,62,37 j,4s,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4j,2z
walsender.ready.failed|0,4n,2n 1,62,37 2,4n,2n 3,4k,2h 4,4k,2h 5,4k,2h 6,4n,2n 7,4n,2n 8,4n,2n 9,4k,1j a,4n,1l b,4q,2o c,62,37 d,4n,2n e,62,37 f,4y,2p g,62,37 h,62,37 i,62,37 j,4t,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4k,2z
walsender.refusing.extendedQuery.idle|18,5v,2n 19,63,33 1d,4l,2z 1g,4l,32
walsender.refusing.extendedQuery.inTransaction|18,5w,2n 19,63,33 1d,4m,2z 1g,4m,32
walsender.refusing.extendedQuery.failed|18,5w,2n 19,63,33 1d,4n,2z 1g,4n,32
walsender.refusing.functionCall.idle|18,5x,2o 19,63,33 1d,4o,2z 1g,4o,32
walsender.refusing.functionCall.inTransaction|18,5y,2o 19,63,33 1d,4p,2z 1g,4p,32
walsender.refusing.functionCall.failed|18,5y,2o 19,63,33 1d,4q,2z 1g,4q,32
walsender.sync.answering.idle|18,5x,1o 19,63,33 1d,4r,2z 1e,4r,30 1g,4r,32 1k,4i,1n
walsender.sync.answering.inTransaction|18,5y,1o 19,63,33 1d,4s,2z 1g,4s,32 1l,4j,1n
walsender.sync.answering.failed|18,5y,1o 19,63,33 1d,4t,2z 1g,4t,32 1j,4k,1n
walsender.sync.afterSkip.idle|18,5x,1o 19,63,33 1d,4u,2z 1e,4u,30 1g,4u,32 1k,4i,1r
walsender.sync.afterSkip.failed|18,5y,1o 19,63,33 1d,4v,2z 1g,4v,32 1j,4k,1r
walsender.simpleQuery.begun.idle|10,55,z 11,5r,2r 14,56,1w 15,5l,2c 17,4z,10 18,5x,11 19,63,33 1d,4w,2z 1g,4w,32 1m,52,x
walsender.simpleQuery.begun.inTransaction|10,55,z 14,57,1w 15,5m,2c 17,50,10 18,5z,11 19,63,33 1d,4x,2z 1g,4x,32 1m,53,x
walsender.simpleQuery.begun.failed|10,55,z 17,51,10 18,5y,11 19,63,33 1d,4y,2z 1g,4y,32
walsender.simpleQuery.empty.idle|18,5x,11 19,63,33 1d,4z,2z 1e,4z,30 1g,4z,32 1k,4i,12
walsender.simpleQuery.empty.inTransaction|18,5z,11 19,63,33 1d,50,2z 1g,50,32 1l,4j,12
walsender.simpleQuery.empty.failed|18,5y,11 19,63,33 1d,51,2z 1g,51,32 1j,4k,12
walsender.simpleQuery.sendingRows.idle|10,55,z 16,52,y 18,5x,11 19,63,33 1d,52,2z 1g,52,32
walsender.simpleQuery.sendingRows.inTransaction|10,55,z 16,53,y 18,5z,11 19,63,33 1d,53,2z 1g,53,32
walsender.simpleQuery.sendingRows.executed|10,55,z 16,54,y 18,5z,11 19,63,33 1d,54,2z 1g,54,32
walsender.simpleQuery.completed.executed|10,55,z 14,58,1w 15,5n,2c 18,5z,11 19,63,33 1d,55,2z 1e,55,30 1g,55,32 1k,4i,12 1l,4j,12 1m,54,x
walsender.copyIn.simple.begun.idle|0,5i,29 1,5i,29 2,5i,29 3,59,1x 4,5f,21 5,5i,22 6,5i,29 7,5i,29 8,5i,29 9,5c,20 a,5c,20 b,5i,29 c,5i,29 d,5i,29 e,5i,29 f,5i,29 g,5i,29 h,5i,29 i,5i,29 j,5c,1z k,5i,29 l,60,2a m,60,2a n,5i,29 18,5x,24 19,63,33 1d,56,2z
walsender.copyIn.simple.begun.inTransaction|0,5j,29 1,5j,29 2,5j,29 3,5a,1x 4,5g,21 5,5j,22 6,5j,29 7,5j,29 8,5j,29 9,5d,20 a,5d,20 b,5j,29 c,5j,29 d,5j,29 e,5j,29 f,5j,29 g,5j,29 h,5j,29 i,5j,29 j,5d,1z k,5j,29 l,60,2a m,60,2a n,5j,29 18,5z,24 19,63,33 1d,57,2z
walsender.copyIn.simple.begun.executed|0,5k,29 1,5k,29 2,5k,29 3,5b,1x 4,5h,21 5,5k,22 6,5k,29 7,5k,29 8,5k,29 9,5e,20 a,5e,20 b,5k,29 c,5k,29 d,5k,29 e,5k,29 f,5k,29 g,5k,29 h,5k,29 i,5k,29 j,5e,1z k,5k,29 l,60,2a m,60,2a n,5k,29 18,5z,24 19,63,33 1d,58,2z
walsender.copyIn.simple.row.idle|0,5i,29 1,5i,29 2,5i,29 3,59,1x 4,5f,21 5,5i,22 6,5i,29 7,5i,29 8,5i,29 9,5c,20 a,5c,20 b,5i,29 c,5i,29 d,5i,29 e,5i,29 f,5i,29 g,5i,29 h,5i,29 i,5i,29 j,5c,1z k,5i,29 l,60,2a m,60,2a n,5i,29 18,5x,25 19,63,33 1d,59,2z 1g,59,32
walsender.copyIn.simple.row.inTransaction|0,5j,29 1,5j,29 2,5j,29 3,5a,1x 4,5g,21 5,5j,22 6,5j,29 7,5j,29 8,5j,29 9,5d,20 a,5d,20 b,5j,29 c,5j,29 d,5j,29 e,5j,29 f,5j,29 g,5j,29 h,5j,29 i,5j,29 j,5d,1z k,5j,29 l,60,2a m,60,2a n,5j,29 18,5z,25 19,63,33 1d,5a,2z 1g,5a,32
walsender.copyIn.simple.row.executed|0,5k,29 1,5k,29 2,5k,29 3,5b,1x 4,5h,21 5,5k,22 6,5k,29 7,5k,29 8,5k,29 9,5e,20 a,5e,20 b,5k,29 c,5k,29 d,5k,29 e,5k,29 f,5k,29 g,5k,29 h,5k,29 i,5k,29 j,5e,1z k,5k,29 l,60,2a m,60,2a n,5k,29 18,5z,25 19,63,33 1d,5b,2z 1g,5b,32
walsender.copyIn.simple.body.idle|0,5i,29 1,5i,29 2,5i,29 3,59,1x 4,5f,21 5,5i,22 6,5i,29 7,5i,29 8,5i,29 9,5c,20 a,5c,20 b,5i,29 c,5i,29 d,5i,29 e,5i,29 f,5i,29 g,5i,29 h,5i,29 i,5i,29 j,5c,1z k,5i,29 l,60,2a m,60,2a n,5i,29 19,63,33 1d,5c,2z
walsender.copyIn.simple.body.inTransaction|0,5j,29 1,5j,29 2,5j,29 3,5a,1x 4,5g,21 5,5j,22 6,5j,29 7,5j,29 8,5j,29 9,5d,20 a,5d,20 b,5j,29 c,5j,29 d,5j,29 e,5j,29 f,5j,29 g,5j,29 h,5j,29 i,5j,29 j,5d,1z k,5j,29 l,60,2a m,60,2a n,5j,29 19,63,33 1d,5d,2z
walsender.copyIn.simple.body.executed|0,5k,29 1,5k,29 2,5k,29 3,5b,1x 4,5h,21 5,5k,22 6,5k,29 7,5k,29 8,5k,29 9,5e,20 a,5e,20 b,5k,29 c,5k,29 d,5k,29 e,5k,29 f,5k,29 g,5k,29 h,5k,29 i,5k,29 j,5e,1z k,5k,29 l,60,2a m,60,2a n,5k,29 19,63,33 1d,5e,2z
walsender.copyIn.simple.ending.idle|10,55,23 18,5x,26 19,63,33 1d,5f,2z 1g,5f,32
walsender.copyIn.simple.ending.inTransaction|10,55,23 18,5z,26 19,63,33 1d,5g,2z 1g,5g,32
walsender.copyIn.simple.ending.executed|10,55,23 18,5z,26 19,63,33 1d,5h,2z 1g,5h,32
walsender.copyIn.simple.failing.idle|18,5x,27 19,63,33 1d,5i,2z 1g,5i,32
walsender.copyIn.simple.failing.inTransaction|18,5z,27 19,63,33 1d,5j,2z 1g,5j,32
walsender.copyIn.simple.failing.executed|18,5z,27 19,63,33 1d,5k,2z 1g,5k,32
walsender.copyOut.simple.sending.idle|12,5l,2d 13,5o,2e 18,5x,2g 19,63,33 1d,5l,2z 1g,5l,32
walsender.copyOut.simple.sending.inTransaction|12,5m,2d 13,5p,2e 18,5z,2g 19,63,33 1d,5m,2z 1g,5m,32
walsender.copyOut.simple.sending.executed|12,5n,2d 13,5q,2e 18,5z,2g 19,63,33 1d,5n,2z 1g,5n,32
walsender.copyOut.simple.done.idle|10,55,2f 18,5x,2g 19,63,33 1d,5o,2z 1g,5o,32
walsender.copyOut.simple.done.inTransaction|10,55,2f 18,5z,2g 19,63,33 1d,5p,2z 1g,5p,32
walsender.copyOut.simple.done.executed|10,55,2f 15,5n,2q 18,5z,2g 19,63,33 1d,5q,2z 1g,5q,32 1m,54,2q
walsender.copyBoth.streaming|0,62,2y 1,62,2y 2,62,2y 3,5r,2t 4,5s,2u 5,62,2y 6,62,2y 7,62,2y 8,62,2y 9,62,2y a,62,2y b,62,2y c,62,2y d,62,2y e,62,2y f,62,2y g,62,2y h,62,2y i,62,2y j,62,2y k,63,35 l,63,36 m,63,38 n,62,2y 12,5r,2s 13,5t,2v 18,5x,2x 19,63,33 1d,5r,2z
walsender.copyBoth.frontendDone|12,5s,2s 13,5u,2v 18,5x,2x 19,63,33 1d,5s,2z 1g,5s,32
walsender.copyBoth.serverDone|0,62,2y 1,62,2y 2,62,2y 3,5t,2t 4,5u,2u 5,62,2y 6,62,2y 7,62,2y 8,62,2y 9,62,2y a,62,2y b,62,2y c,62,2y d,62,2y e,62,2y f,62,2y g,62,2y h,62,2y i,62,2y j,62,2y k,63,35 l,63,36 m,63,38 n,62,2y 18,5x,2x 19,63,33 1d,5t,2z
walsender.copyBoth.bothDone|10,55,2w 12,5u,2s 18,5x,2x 19,63,33 1d,5u,2z 1g,5u,32 1m,54,2w
walsender.skippingUntilSync.idle|0,5v,1p 1,62,37 2,5v,1p 3,5v,1p 4,5v,1p 5,5v,1p 6,5v,1p 7,5v,1p 8,5v,1p 9,5v,1p a,5v,1p b,5v,1p c,62,37 d,5v,1p e,62,37 f,5v,1p g,62,37 h,62,37 i,62,37 j,4u,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,5v,2z 1e,5v,30 1g,5v,32
walsender.skippingUntilSync.failed|0,5w,1p 1,62,37 2,5w,1p 3,5w,1p 4,5w,1p 5,5w,1p 6,5w,1p 7,5w,1p 8,5w,1p 9,5w,1p a,5w,1p b,5w,1p c,62,37 d,5w,1p e,62,37 f,5w,1p g,62,37 h,62,37 i,62,37 j,4v,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,5w,2z 1g,5w,32
walsender.afterError.idle|19,63,33 1d,5x,2z 1e,5x,30 1g,5x,32 1k,4i,13
walsender.afterError.failed|19,63,33 1d,5y,2z 1g,5y,32 1j,4k,13
walsender.afterError.either|19,63,33 1d,5z,2z 1e,5z,30 1g,5z,32 1j,4k,13 1k,4i,13
synchronizationLost.error|18,61,2b
synchronizationLost.fatal|19,63,2b
protocolViolation|19,63,39
closed|1d,63,34`;

const postgres14 = `\
startup.first|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,3,3 d,63,8 e,63,8 f,63,8 g,1,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequested|19,63,c 1n,8,4 1o,2,5
startup.sslRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,6,3 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.gssRequested|19,63,c 1n,8,4 1o,4,5
startup.gssRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,5,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.bothRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.encrypted|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,63,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,63,c
authentication.session.password|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,c,i f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingPassword|s,j,p 19,63,q
authentication.session.saslInitial|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,f,j f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.saslResponse|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,f,k f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingSasl|s,j,p u,e,l v,g,m 19,63,q
authentication.session.saslFinished|s,j,p 19,63,q
authentication.session.gss|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,i,n f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.session.checkingGss|q,h,o s,j,p 19,63,q
authentication.session.initializing|x,k,t 19,63,v 1d,j,2z 1g,j,s
authentication.session.keyed|19,63,v 1d,k,2z 1g,k,s 1k,x,u
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,63,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,63,c
authentication.walsender.password|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,o,i f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingPassword|s,v,p 19,63,q
authentication.walsender.saslInitial|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,r,j f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.saslResponse|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,r,k f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingSasl|s,v,p u,q,l v,s,m 19,63,q
authentication.walsender.saslFinished|s,v,p 19,63,q
authentication.walsender.gss|0,62,r 1,62,r 2,62,r 3,62,r 4,62,r 5,62,r 6,62,r 7,62,r 8,62,r 9,62,r a,62,r b,62,r c,62,r d,62,r e,u,n f,62,r g,62,r h,62,r i,62,r j,62,r k,62,r l,63,9 m,62,r n,62,r
authentication.walsender.checkingGss|q,t,o s,v,p 19,63,q
authentication.walsender.initializing|x,w,t 19,63,v 1d,v,2z 1g,v,s
authentication.walsender.keyed|19,63,v 1d,w,2z 1g,w,s 1k,4i,u
ready.idle|0,1u,16 1,62,37 2,26,1b 3,x,2h 4,x,2h 5,x,2h 6,22,18 7,1y,18 8,2e,1d 9,x,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,x,2z 1e,x,30
ready.inTransaction|0,1v,16 1,62,37 2,27,1b 3,y,2h 4,y,2h 5,y,2h 6,23,18 7,1z,18 8,2f,1d 9,y,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,y,2z
ready.failed|0,1w,16 1,62,37 2,28,1b 3,z,2h 4,z,2h 5,z,2h 6,24,18 7,20,18 8,2g,1d 9,z,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,z,2z
simpleQuery.begun.idle|10,1c,z 14,2y,1w 15,3x,2c 17,14,10 18,2v,11 19,63,33 1d,10,2z 1m,18,x
simpleQuery.begun.inTransaction|10,1c,z 14,2z,1w 15,3y,2c 17,15,10 18,2x,11 19,63,33 1d,11,2z 1m,19,x
simpleQuery.begun.failed|10,1c,z 17,16,10 18,2w,11 19,63,33 1d,12,2z
simpleQuery.begun.pipelined|10,1d,z 14,31,1w 15,40,2c 17,17,10 18,2x,11 19,63,33 1d,13,2z 1m,1b,x
simpleQuery.empty.idle|18,2v,11 19,63,33 1d,14,2z 1e,14,30 1g,14,31 1k,x,12
simpleQuery.empty.inTransaction|18,2x,11 19,63,33 1d,15,2z 1g,15,31 1l,y,12
simpleQuery.empty.failed|18,2w,11 19,63,33 1d,16,2z 1g,16,31 1j,z,12
simpleQuery.empty.pipelined|18,2x,11 19,63,33 1d,17,2z 1e,17,30 1g,17,31 1k,x,12 1l,y,12
simpleQuery.sendingRows.idle|10,1c,z 16,18,y 18,2v,11 19,63,33 1d,18,2z
simpleQuery.sendingRows.inTransaction|10,1c,z 16,19,y 18,2x,11 19,63,33 1d,19,2z
simpleQuery.sendingRows.executed|10,1c,z 16,1a,y 18,2x,11 19,63,33 1d,1a,2z
simpleQuery.sendingRows.pipelined|10,1d,z 16,1b,y 18,2x,11 19,63,33 1d,1b,2z
simpleQuery.completed.executed|10,1c,z 14,30,1w 15,3z,2c 18,2x,11 19,63,33 1d,1c,2z 1e,1c,30 1g,1c,31 1k,x,12 1l,y,12 1m,1a,x
simpleQuery.completed.pipelined|10,1d,z 14,31,1w 15,40,2c 18,2x,11 19,63,33 1d,1d,2z 1e,1d,30 1g,1d,31 1k,x,12 1l,y,12 1m,1b,x
pipelining.awaiting.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1e,2z 1e,1e,30
pipelining.awaiting.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1f,2z
pipelining.awaiting.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1g,2z
pipelining.awaiting.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,1h,2z 1e,1h,30
pipelining.flushRead.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2s,1k 19,63,33 1d,1i,2z 1e,1i,30
pipelining.flushRead.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2t,1k 19,63,33 1d,1j,2z
pipelining.flushRead.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2t,1k 19,63,33 1d,1k,2z
pipelining.flushRead.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2u,1k 19,63,33 1d,1l,2z 1e,1l,30
pipelining.strayRead.idle|0,1u,16 1,62,37 2,26,1b 3,1m,2h 4,1m,2h 5,1m,2h 6,22,18 7,1y,18 8,2e,1d 9,1i,1j a,2a,1l b,4b,2j c,62,37 d,1q,14 e,62,37 f,10,w g,62,37 h,62,37 i,62,37 j,2l,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2v,2i 19,63,33 1d,1m,2z 1e,1m,30
pipelining.strayRead.inTransaction|0,1v,16 1,62,37 2,27,1b 3,1n,2h 4,1n,2h 5,1n,2h 6,23,18 7,1z,18 8,2f,1d 9,1j,1j a,2b,1l b,4c,2j c,62,37 d,1r,14 e,62,37 f,11,w g,62,37 h,62,37 i,62,37 j,2m,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2w,2i 19,63,33 1d,1n,2z
pipelining.strayRead.failed|0,1w,16 1,62,37 2,28,1b 3,1o,2h 4,1o,2h 5,1o,2h 6,24,18 7,20,18 8,2g,1d 9,1k,1j a,2c,1l b,4d,2j c,62,37 d,1s,14 e,62,37 f,12,w g,62,37 h,62,37 i,62,37 j,2n,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2w,2i 19,63,33 1d,1o,2z
pipelining.strayRead.executed|0,1x,16 1,62,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2h,1d 9,1l,1j a,2d,1l b,4e,2j c,62,37 d,1t,14 e,62,37 f,13,w g,62,37 h,62,37 i,62,37 j,2o,1m k,63,35 l,63,36 m,63,38 n,62,37 18,2x,2i 19,63,33 1d,1p,2z 1e,1p,30
extendedQuery.parsing.idle|18,2s,1i 19,63,33 1d,1q,2z 1h,1e,15
extendedQuery.parsing.inTransaction|18,2t,1i 19,63,33 1d,1r,2z 1h,1f,15
extendedQuery.parsing.failed|18,2t,1i 19,63,33 1d,1s,2z 1h,1g,15
extendedQuery.parsing.executed|18,2u,1i 19,63,33 1d,1t,2z 1h,1h,15
extendedQuery.binding.idle|y,1e,17 18,2s,1i 19,63,33 1d,1u,2z
extendedQuery.binding.inTransaction|y,1f,17 18,2t,1i 19,63,33 1d,1v,2z
extendedQuery.binding.failed|y,1g,17 18,2t,1i 19,63,33 1d,1w,2z
extendedQuery.binding.executed|y,1h,17 18,2u,1i 19,63,33 1d,1x,2z
extendedQuery.describingStatement.idle|18,2s,1i 19,63,33 1d,1y,2z 1f,22,19
extendedQuery.describingStatement.inTransaction|18,2t,1i 19,63,33 1d,1z,2z 1f,23,19
extendedQuery.describingStatement.failed|18,2t,1i 19,63,33 1d,20,2z 1f,24,19
extendedQuery.describingStatement.executed|18,2u,1i 19,63,33 1d,21,2z 1f,25,19
extendedQuery.describingPortal.idle|18,2s,1i 19,63,33 1c,1e,1a 1d,22,2z 1m,1e,1a
extendedQuery.describingPortal.inTransaction|18,2t,1i 19,63,33 1c,1f,1a 1d,23,2z 1m,1f,1a
extendedQuery.describingPortal.failed|18,2t,1i 19,63,33 1c,1g,1a 1d,24,2z
extendedQuery.describingPortal.executed|18,2u,1i 19,63,33 1c,1h,1a 1d,25,2z 1m,1h,1a
extendedQuery.closing.idle|z,1e,1c 18,2s,1i 19,63,33 1d,26,2z
extendedQuery.closing.inTransaction|z,1f,1c 18,2t,1i 19,63,33 1d,27,2z
extendedQuery.closing.failed|z,1g,1c 18,2t,1i 19,63,33 1d,28,2z
extendedQuery.closing.executed|z,1h,1c 18,2u,1i 19,63,33 1d,29,2z
extendedQuery.refusingFlush.idle|18,2s,1i 19,63,33 1d,2a,2z
extendedQuery.refusingFlush.inTransaction|18,2t,1i 19,63,33 1d,2b,2z
extendedQuery.refusingFlush.failed|18,2t,1i 19,63,33 1d,2c,2z
extendedQuery.refusingFlush.executed|18,2u,1i 19,63,33 1d,2d,2z
extendedQuery.executing.idle|10,1h,1f 14,3i,1w 15,45,2c 16,2i,1e 17,1e,1g 18,2s,1i 19,63,33 1d,2e,2z
extendedQuery.executing.inTransaction|10,1h,1f 14,3j,1w 15,46,2c 16,2j,1e 17,1f,1g 18,2u,1i 19,63,33 1d,2f,2z
extendedQuery.executing.failed|10,1h,1f 17,1g,1g 18,2t,1i 19,63,33 1d,2g,2z
extendedQuery.executing.executed|10,1h,1f 14,3k,1w 15,47,2c 16,2k,1e 17,1h,1g 18,2u,1i 19,63,33 1d,2h,2z
extendedQuery.sendingRows.idle|10,1h,1f 16,2i,1e 18,2s,1i 19,63,33 1d,2i,2z 1i,1h,1h
extendedQuery.sendingRows.inTransaction|10,1h,1f 16,2j,1e 18,2u,1i 19,63,33 1d,2j,2z 1i,1h,1h
extendedQuery.sendingRows.executed|10,1h,1f 16,2k,1e 18,2u,1i 19,63,33 1d,2k,2z 1i,1h,1h
sync.answering.idle|18,2v,1o 19,63,33 1d,2l,2z 1e,2l,30 1g,2l,31 1k,x,1n
sync.answering.inTransaction|18,2w,1o 19,63,33 1d,2m,2z 1g,2m,31 1l,y,1n
sync.answering.failed|18,2w,1o 19,63,33 1d,2n,2z 1g,2n,31 1j,z,1n
sync.answering.executed|18,2x,1o 19,63,33 1d,2o,2z 1e,2o,30 1g,2o,31 1k,x,1n 1l,y,1n
sync.afterSkip.idle|18,2v,1o 19,63,33 1d,2p,2z 1e,2p,30 1g,2p,31 1k,x,1r
sync.afterSkip.failed|18,2w,1o 19,63,33 1d,2q,2z 1g,2q,31 1j,z,1r
sync.afterSkip.either|18,2x,1o 19,63,33 1d,2r,2z 1e,2r,30 1g,2r,31 1j,z,1r 1k,x,1r
skippingUntilSync.idle|0,2s,1p 1,62,37 2,2s,1p 3,2s,1p 4,2s,1p 5,2s,1p 6,2s,1p 7,2s,1p 8,2s,1p 9,2s,1p a,2s,1p b,2s,1p c,62,37 d,2s,1p e,62,37 f,2s,1p g,62,37 h,62,37 i,62,37 j,2p,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2s,2z 1e,2s,30
skippingUntilSync.failed|0,2t,1p 1,62,37 2,2t,1p 3,2t,1p 4,2t,1p 5,2t,1p 6,2t,1p 7,2t,1p 8,2t,1p 9,2t,1p a,2t,1p b,2t,1p c,62,37 d,2t,1p e,62,37 f,2t,1p g,62,37 h,62,37 i,62,37 j,2q,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2t,2z
skippingUntilSync.either|0,2u,1p 1,62,37 2,2u,1p 3,2u,1p 4,2u,1p 5,2u,1p 6,2u,1p 7,2u,1p 8,2u,1p 9,2u,1p a,2u,1p b,2u,1p c,62,37 d,2u,1p e,62,37 f,2u,1p g,62,37 h,62,37 i,62,37 j,2r,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,2u,2z 1e,2u,30
afterError.idle|19,63,33 1d,2v,2z 1e,2v,30 1g,2v,31 1k,x,13
afterError.failed|19,63,33 1d,2w,2z 1g,2w,31 1j,z,13
afterError.either|19,63,33 1d,2x,2z 1e,2x,30 1g,2x,31 1j,z,13 1k,x,13
copyIn.simple.begun.idle|0,60,28 1,60,28 2,60,28 3,32,1x 4,3a,21 5,3e,22 6,60,28 7,60,28 8,60,28 9,36,20 a,36,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,36,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2v,24 19,63,33 1d,2y,2z
copyIn.simple.begun.inTransaction|0,60,28 1,60,28 2,60,28 3,33,1x 4,3b,21 5,3f,22 6,60,28 7,60,28 8,60,28 9,37,20 a,37,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,37,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2x,24 19,63,33 1d,2z,2z
copyIn.simple.begun.executed|0,60,28 1,60,28 2,60,28 3,34,1x 4,3c,21 5,3g,22 6,60,28 7,60,28 8,60,28 9,38,20 a,38,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,38,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2x,24 19,63,33 1d,30,2z
copyIn.simple.begun.pipelined|0,60,28 1,60,28 2,60,28 3,35,1x 4,3d,21 5,3h,22 6,60,28 7,60,28 8,60,28 9,39,20 a,39,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,39,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2x,24 19,63,33 1d,31,2z
copyIn.simple.row.idle|0,60,28 1,60,28 2,60,28 3,32,1x 4,3a,21 5,3e,22 6,60,28 7,60,28 8,60,28 9,36,20 a,36,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,36,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2v,25 19,63,33 1d,32,2z
copyIn.simple.row.inTransaction|0,60,28 1,60,28 2,60,28 3,33,1x 4,3b,21 5,3f,22 6,60,28 7,60,28 8,60,28 9,37,20 a,37,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,37,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2x,25 19,63,33 1d,33,2z
copyIn.simple.row.executed|0,60,28 1,60,28 2,60,28 3,34,1x 4,3c,21 5,3g,22 6,60,28 7,60,28 8,60,28 9,38,20 a,38,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,38,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2x,25 19,63,33 1d,34,2z
copyIn.simple.row.pipelined|0,60,28 1,60,28 2,60,28 3,35,1x 4,3d,21 5,3h,22 6,60,28 7,60,28 8,60,28 9,39,20 a,39,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,39,1z k,60,28 l,60,2a m,60,2a n,60,28 18,2x,25 19,63,33 1d,35,2z
copyIn.simple.body.idle|0,60,28 1,60,28 2,60,28 3,32,1x 4,3a,21 5,3e,22 6,60,28 7,60,28 8,60,28 9,36,20 a,36,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,36,1z k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,36,2z
copyIn.simple.body.inTransaction|0,60,28 1,60,28 2,60,28 3,33,1x 4,3b,21 5,3f,22 6,60,28 7,60,28 8,60,28 9,37,20 a,37,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,37,1z k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,37,2z
copyIn.simple.body.executed|0,60,28 1,60,28 2,60,28 3,34,1x 4,3c,21 5,3g,22 6,60,28 7,60,28 8,60,28 9,38,20 a,38,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,38,1z k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,38,2z
copyIn.simple.body.pipelined|0,60,28 1,60,28 2,60,28 3,35,1x 4,3d,21 5,3h,22 6,60,28 7,60,28 8,60,28 9,39,20 a,39,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,39,1z k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,39,2z
copyIn.simple.ending.idle|10,1c,23 18,2v,26 19,63,33 1d,3a,2z
copyIn.simple.ending.inTransaction|10,1c,23 18,2x,26 19,63,33 1d,3b,2z
copyIn.simple.ending.executed|10,1c,23 18,2x,26 19,63,33 1d,3c,2z
copyIn.simple.ending.pipelined|10,1d,23 18,2x,26 19,63,33 1d,3d,2z
copyIn.simple.failing.idle|18,2v,27 19,63,33 1d,3e,2z
copyIn.simple.failing.inTransaction|18,2x,27 19,63,33 1d,3f,2z
copyIn.simple.failing.executed|18,2x,27 19,63,33 1d,3g,2z
copyIn.simple.failing.pipelined|18,2x,27 19,63,33 1d,3h,2z
copyIn.extended.begun.idle|0,60,28 1,60,28 2,60,28 3,3l,1x 4,3r,21 5,3u,22 6,60,28 7,60,28 8,60,28 9,3o,20 a,3o,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3o,1y k,60,28 l,60,2a m,60,2a n,60,28 18,2s,24 19,63,33 1d,3i,2z
copyIn.extended.begun.inTransaction|0,60,28 1,60,28 2,60,28 3,3m,1x 4,3s,21 5,3v,22 6,60,28 7,60,28 8,60,28 9,3p,20 a,3p,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3p,1y k,60,28 l,60,2a m,60,2a n,60,28 18,2u,24 19,63,33 1d,3j,2z
copyIn.extended.begun.executed|0,60,28 1,60,28 2,60,28 3,3n,1x 4,3t,21 5,3w,22 6,60,28 7,60,28 8,60,28 9,3q,20 a,3q,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3q,1y k,60,28 l,60,2a m,60,2a n,60,28 18,2u,24 19,63,33 1d,3k,2z
copyIn.extended.row.idle|0,60,28 1,60,28 2,60,28 3,3l,1x 4,3r,21 5,3u,22 6,60,28 7,60,28 8,60,28 9,3o,20 a,3o,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3o,1y k,60,28 l,60,2a m,60,2a n,60,28 18,2s,25 19,63,33 1d,3l,2z
copyIn.extended.row.inTransaction|0,60,28 1,60,28 2,60,28 3,3m,1x 4,3s,21 5,3v,22 6,60,28 7,60,28 8,60,28 9,3p,20 a,3p,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3p,1y k,60,28 l,60,2a m,60,2a n,60,28 18,2u,25 19,63,33 1d,3m,2z
copyIn.extended.row.executed|0,60,28 1,60,28 2,60,28 3,3n,1x 4,3t,21 5,3w,22 6,60,28 7,60,28 8,60,28 9,3q,20 a,3q,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3q,1y k,60,28 l,60,2a m,60,2a n,60,28 18,2u,25 19,63,33 1d,3n,2z
copyIn.extended.body.idle|0,60,28 1,60,28 2,60,28 3,3l,1x 4,3r,21 5,3u,22 6,60,28 7,60,28 8,60,28 9,3o,20 a,3o,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3o,1y k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,3o,2z
copyIn.extended.body.inTransaction|0,60,28 1,60,28 2,60,28 3,3m,1x 4,3s,21 5,3v,22 6,60,28 7,60,28 8,60,28 9,3p,20 a,3p,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3p,1y k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,3p,2z
copyIn.extended.body.executed|0,60,28 1,60,28 2,60,28 3,3n,1x 4,3t,21 5,3w,22 6,60,28 7,60,28 8,60,28 9,3q,20 a,3q,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,3q,1y k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,3q,2z
copyIn.extended.ending.idle|10,1h,23 18,2s,26 19,63,33 1d,3r,2z
copyIn.extended.ending.inTransaction|10,1h,23 18,2u,26 19,63,33 1d,3s,2z
copyIn.extended.ending.executed|10,1h,23 18,2u,26 19,63,33 1d,3t,2z
copyIn.extended.failing.idle|18,2s,27 19,63,33 1d,3u,2z
copyIn.extended.failing.inTransaction|18,2u,27 19,63,33 1d,3v,2z
copyIn.extended.failing.executed|18,2u,27 19,63,33 1d,3w,2z
copyOut.simple.sending.idle|12,3x,2d 13,41,2e 18,2v,2g 19,63,33 1d,3x,2z
copyOut.simple.sending.inTransaction|12,3y,2d 13,42,2e 18,2x,2g 19,63,33 1d,3y,2z
copyOut.simple.sending.executed|12,3z,2d 13,43,2e 18,2x,2g 19,63,33 1d,3z,2z
copyOut.simple.sending.pipelined|12,40,2d 13,44,2e 18,2x,2g 19,63,33 1d,40,2z
copyOut.simple.done.idle|10,1c,2f 18,2v,2g 19,63,33 1d,41,2z
copyOut.simple.done.inTransaction|10,1c,2f 18,2x,2g 19,63,33 1d,42,2z
copyOut.simple.done.executed|10,1c,2f 18,2x,2g 19,63,33 1d,43,2z
copyOut.simple.done.pipelined|10,1d,2f 18,2x,2g 19,63,33 1d,44,2z
copyOut.extended.sending.idle|12,45,2d 13,48,2e 18,2s,2g 19,63,33 1d,45,2z
copyOut.extended.sending.inTransaction|12,46,2d 13,49,2e 18,2u,2g 19,63,33 1d,46,2z
copyOut.extended.sending.executed|12,47,2d 13,4a,2e 18,2u,2g 19,63,33 1d,47,2z
copyOut.extended.done.idle|10,1h,2f 18,2s,2g 19,63,33 1d,48,2z
copyOut.extended.done.inTransaction|10,1h,2f 18,2u,2g 19,63,33 1d,49,2z
copyOut.extended.done.executed|10,1h,2f 18,2u,2g 19,63,33 1d,4a,2z
functionCall.running.idle|18,2v,2l 19,63,33 1a,4f,2k 1d,4b,2z
functionCall.running.inTransaction|18,2w,2l 19,63,33 1a,4g,2k 1d,4c,2z
functionCall.running.failed|18,2w,2l 19,63,33 1d,4d,2z
functionCall.running.pipelined|18,2x,2l 19,63,33 1a,4h,2k 1d,4e,2z
functionCall.answered.idle|18,2v,2l 19,63,33 1d,4f,2z 1e,4f,30 1g,4f,31 1k,x,2m
functionCall.answered.inTransaction|18,2w,2l 19,63,33 1d,4g,2z 1g,4g,31 1l,y,2m
functionCall.answered.pipelined|18,2x,2l 19,63,33 1d,4h,2z 1e,4h,30 1g,4h,31 1k,x,2m 1l,y,2m
walsender.ready.idle|0,4l,2n 1,62,37 2,4l,2n 3,4i,2h 4,4i,2h 5,4i,2h 6,4l,2n 7,4l,2n 8,4l,2n 9,4i,1j a,4l,1l b,4o,2o c,62,37 d,4l,2n e,62,37 f,4w,2p g,62,37 h,62,37 i,62,37 j,4r,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4i,2z 1e,4i,30
walsender.ready.inTransaction|0,4m,2n 1,62,37 2,4m,2n 3,4j,2h 4,4j,2h 5,4j,2h 6,4m,2n 7,4m,2n 8,4m,2n 9,4j,1j a,4m,1l b,4p,2o c,62,37 d,4m,2n e,62,37 f,4x,2p g,62,37 h,62,37 i,62,37 j,4s,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4j,2z
walsender.ready.failed|0,4n,2n 1,62,37 2,4n,2n 3,4k,2h 4,4k,2h 5,4k,2h 6,4n,2n 7,4n,2n 8,4n,2n 9,4k,1j a,4n,1l b,4q,2o c,62,37 d,4n,2n e,62,37 f,4y,2p g,62,37 h,62,37 i,62,37 j,4t,1m k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,4k,2z
walsender.refusing.extendedQuery.idle|18,5v,2n 19,63,33 1d,4l,2z
walsender.refusing.extendedQuery.inTransaction|18,5w,2n 19,63,33 1d,4m,2z
walsender.refusing.extendedQuery.failed|18,5w,2n 19,63,33 1d,4n,2z
walsender.refusing.functionCall.idle|18,5x,2o 19,63,33 1d,4o,2z
walsender.refusing.functionCall.inTransaction|18,5y,2o 19,63,33 1d,4p,2z
walsender.refusing.functionCall.failed|18,5y,2o 19,63,33 1d,4q,2z
walsender.sync.answering.idle|18,5x,1o 19,63,33 1d,4r,2z 1e,4r,30 1g,4r,31 1k,4i,1n
walsender.sync.answering.inTransaction|18,5y,1o 19,63,33 1d,4s,2z 1g,4s,31 1l,4j,1n
walsender.sync.answering.failed|18,5y,1o 19,63,33 1d,4t,2z 1g,4t,31 1j,4k,1n
walsender.sync.afterSkip.idle|18,5x,1o 19,63,33 1d,4u,2z 1e,4u,30 1g,4u,31 1k,4i,1r
walsender.sync.afterSkip.failed|18,5y,1o 19,63,33 1d,4v,2z 1g,4v,31 1j,4k,1r
walsender.simpleQuery.begun.idle|10,55,z 11,5r,2r 14,56,1w 15,5l,2c 17,4z,10 18,5x,11 19,63,33 1d,4w,2z 1m,52,x
walsender.simpleQuery.begun.inTransaction|10,55,z 14,57,1w 15,5m,2c 17,50,10 18,5z,11 19,63,33 1d,4x,2z 1m,53,x
walsender.simpleQuery.begun.failed|10,55,z 17,51,10 18,5y,11 19,63,33 1d,4y,2z
walsender.simpleQuery.empty.idle|18,5x,11 19,63,33 1d,4z,2z 1e,4z,30 1g,4z,31 1k,4i,12
walsender.simpleQuery.empty.inTransaction|18,5z,11 19,63,33 1d,50,2z 1g,50,31 1l,4j,12
walsender.simpleQuery.empty.failed|18,5y,11 19,63,33 1d,51,2z 1g,51,31 1j,4k,12
walsender.simpleQuery.sendingRows.idle|10,55,z 16,52,y 18,5x,11 19,63,33 1d,52,2z
walsender.simpleQuery.sendingRows.inTransaction|10,55,z 16,53,y 18,5z,11 19,63,33 1d,53,2z
walsender.simpleQuery.sendingRows.executed|10,55,z 16,54,y 18,5z,11 19,63,33 1d,54,2z
walsender.simpleQuery.completed.executed|10,55,z 14,58,1w 15,5n,2c 18,5z,11 19,63,33 1d,55,2z 1e,55,30 1g,55,31 1k,4i,12 1l,4j,12 1m,54,x
walsender.copyIn.simple.begun.idle|0,60,28 1,60,28 2,60,28 3,59,1x 4,5f,21 5,5i,22 6,60,28 7,60,28 8,60,28 9,5c,20 a,5c,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5c,1z k,60,28 l,60,2a m,60,2a n,60,28 18,5x,24 19,63,33 1d,56,2z
walsender.copyIn.simple.begun.inTransaction|0,60,28 1,60,28 2,60,28 3,5a,1x 4,5g,21 5,5j,22 6,60,28 7,60,28 8,60,28 9,5d,20 a,5d,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5d,1z k,60,28 l,60,2a m,60,2a n,60,28 18,5z,24 19,63,33 1d,57,2z
walsender.copyIn.simple.begun.executed|0,60,28 1,60,28 2,60,28 3,5b,1x 4,5h,21 5,5k,22 6,60,28 7,60,28 8,60,28 9,5e,20 a,5e,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5e,1z k,60,28 l,60,2a m,60,2a n,60,28 18,5z,24 19,63,33 1d,58,2z
walsender.copyIn.simple.row.idle|0,60,28 1,60,28 2,60,28 3,59,1x 4,5f,21 5,5i,22 6,60,28 7,60,28 8,60,28 9,5c,20 a,5c,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5c,1z k,60,28 l,60,2a m,60,2a n,60,28 18,5x,25 19,63,33 1d,59,2z
walsender.copyIn.simple.row.inTransaction|0,60,28 1,60,28 2,60,28 3,5a,1x 4,5g,21 5,5j,22 6,60,28 7,60,28 8,60,28 9,5d,20 a,5d,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5d,1z k,60,28 l,60,2a m,60,2a n,60,28 18,5z,25 19,63,33 1d,5a,2z
walsender.copyIn.simple.row.executed|0,60,28 1,60,28 2,60,28 3,5b,1x 4,5h,21 5,5k,22 6,60,28 7,60,28 8,60,28 9,5e,20 a,5e,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5e,1z k,60,28 l,60,2a m,60,2a n,60,28 18,5z,25 19,63,33 1d,5b,2z
walsender.copyIn.simple.body.idle|0,60,28 1,60,28 2,60,28 3,59,1x 4,5f,21 5,5i,22 6,60,28 7,60,28 8,60,28 9,5c,20 a,5c,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5c,1z k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,5c,2z
walsender.copyIn.simple.body.inTransaction|0,60,28 1,60,28 2,60,28 3,5a,1x 4,5g,21 5,5j,22 6,60,28 7,60,28 8,60,28 9,5d,20 a,5d,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5d,1z k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,5d,2z
walsender.copyIn.simple.body.executed|0,60,28 1,60,28 2,60,28 3,5b,1x 4,5h,21 5,5k,22 6,60,28 7,60,28 8,60,28 9,5e,20 a,5e,20 b,60,28 c,60,28 d,60,28 e,60,28 f,60,28 g,60,28 h,60,28 i,60,28 j,5e,1z k,60,28 l,60,2a m,60,2a n,60,28 19,63,33 1d,5e,2z
walsender.copyIn.simple.ending.idle|10,55,23 18,5x,26 19,63,33 1d,5f,2z
walsender.copyIn.simple.ending.inTransaction|10,55,23 18,5z,26 19,63,33 1d,5g,2z
walsender.copyIn.simple.ending.executed|10,55,23 18,5z,26 19,63,33 1d,5h,2z
walsender.copyIn.simple.failing.idle|18,5x,27 19,63,33 1d,5i,2z
walsender.copyIn.simple.failing.inTransaction|18,5z,27 19,63,33 1d,5j,2z
walsender.copyIn.simple.failing.executed|18,5z,27 19,63,33 1d,5k,2z
walsender.copyOut.simple.sending.idle|12,5l,2d 13,5o,2e 18,5x,2g 19,63,33 1d,5l,2z
walsender.copyOut.simple.sending.inTransaction|12,5m,2d 13,5p,2e 18,5z,2g 19,63,33 1d,5m,2z
walsender.copyOut.simple.sending.executed|12,5n,2d 13,5q,2e 18,5z,2g 19,63,33 1d,5n,2z
walsender.copyOut.simple.done.idle|10,55,2f 18,5x,2g 19,63,33 1d,5o,2z
walsender.copyOut.simple.done.inTransaction|10,55,2f 18,5z,2g 19,63,33 1d,5p,2z
walsender.copyOut.simple.done.executed|10,55,2f 15,5n,2q 18,5z,2g 19,63,33 1d,5q,2z 1m,54,2q
walsender.copyBoth.streaming|0,62,2y 1,62,2y 2,62,2y 3,5r,2t 4,5s,2u 5,62,2y 6,62,2y 7,62,2y 8,62,2y 9,62,2y a,62,2y b,62,2y c,62,2y d,62,2y e,62,2y f,62,2y g,62,2y h,62,2y i,62,2y j,62,2y k,63,35 l,63,36 m,63,38 n,62,2y 12,5r,2s 13,5t,2v 18,5x,2x 19,63,33 1d,5r,2z
walsender.copyBoth.frontendDone|12,5s,2s 13,5u,2v 18,5x,2x 19,63,33 1d,5s,2z
walsender.copyBoth.serverDone|0,62,2y 1,62,2y 2,62,2y 3,5t,2t 4,5u,2u 5,62,2y 6,62,2y 7,62,2y 8,62,2y 9,62,2y a,62,2y b,62,2y c,62,2y d,62,2y e,62,2y f,62,2y g,62,2y h,62,2y i,62,2y j,62,2y k,63,35 l,63,36 m,63,38 n,62,2y 18,5x,2x 19,63,33 1d,5t,2z
walsender.copyBoth.bothDone|10,55,2w 12,5u,2s 18,5x,2x 19,63,33 1d,5u,2z 1m,54,2w
walsender.skippingUntilSync.idle|0,5v,1p 1,62,37 2,5v,1p 3,5v,1p 4,5v,1p 5,5v,1p 6,5v,1p 7,5v,1p 8,5v,1p 9,5v,1p a,5v,1p b,5v,1p c,62,37 d,5v,1p e,62,37 f,5v,1p g,62,37 h,62,37 i,62,37 j,4u,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,5v,2z 1e,5v,30
walsender.skippingUntilSync.failed|0,5w,1p 1,62,37 2,5w,1p 3,5w,1p 4,5w,1p 5,5w,1p 6,5w,1p 7,5w,1p 8,5w,1p 9,5w,1p a,5w,1p b,5w,1p c,62,37 d,5w,1p e,62,37 f,5w,1p g,62,37 h,62,37 i,62,37 j,4v,1q k,63,35 l,63,36 m,63,38 n,62,37 19,63,33 1d,5w,2z
walsender.afterError.idle|19,63,33 1d,5x,2z 1e,5x,30 1g,5x,31 1k,4i,13
walsender.afterError.failed|19,63,33 1d,5y,2z 1g,5y,31 1j,4k,13
walsender.afterError.either|19,63,33 1d,5z,2z 1e,5z,30 1g,5z,31 1j,4k,13 1k,4i,13
synchronizationLost.error|18,61,2b
synchronizationLost.fatal|19,63,2b
protocolViolation|19,63,39
closed|1d,63,34`;

const postgres18 = `\
startup.first|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,3,3 d,69,8 e,69,8 f,69,8 g,1,2 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,c
startup.sslRequested|19,69,c 1n,8,4 1o,2,5
startup.sslRefused|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,6,3 d,69,8 e,69,8 f,69,8 g,68,6 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,c
startup.gssRequested|19,69,c 1n,8,4 1o,4,5
startup.gssRefused|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,68,6 d,69,8 e,69,8 f,69,8 g,5,2 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,c
startup.sslRequestedLast|19,69,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,69,c 1n,8,4 1o,7,5
startup.bothRefused|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,68,6 d,69,8 e,69,8 f,69,8 g,68,6 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,c
startup.encrypted|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,68,6 d,69,8 e,69,8 f,69,8 g,68,6 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,69,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,69,c
authentication.session.password|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,c,i f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.session.checkingPassword|s,j,p 19,69,q
authentication.session.saslInitial|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,f,j f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.session.saslResponse|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,f,k f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.session.checkingSasl|s,j,p u,e,l v,g,m 19,69,q
authentication.session.saslFinished|s,j,p 19,69,q
authentication.session.gss|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,i,n f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.session.checkingGss|q,h,o s,j,p 19,69,q
authentication.session.initializing|x,k,t 19,69,v 1d,j,2z 1g,j,s
authentication.session.keyed|19,69,v 1d,k,2z 1g,k,s 1k,x,u
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,69,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,69,c
authentication.walsender.password|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,o,i f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.walsender.checkingPassword|s,v,p 19,69,q
authentication.walsender.saslInitial|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,r,j f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.walsender.saslResponse|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,r,k f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.walsender.checkingSasl|s,v,p u,q,l v,s,m 19,69,q
authentication.walsender.saslFinished|s,v,p 19,69,q
authentication.walsender.gss|0,68,r 1,68,r 2,68,r 3,68,r 4,68,r 5,68,r 6,68,r 7,68,r 8,68,r 9,68,r a,68,r b,68,r c,68,r d,68,r e,u,n f,68,r g,68,r h,68,r i,68,r j,68,r k,68,r l,69,9 m,68,r n,68,r
authentication.walsender.checkingGss|q,t,o s,v,p 19,69,q
authentication.walsender.initializing|x,w,t 19,69,v 1d,v,2z 1g,v,s
authentication.walsender.keyed|19,69,v 1d,w,2z 1g,w,s 1k,4o,u
ready.idle|0,1x,16 1,68,37 2,29,1b 3,x,2h 4,x,2h 5,x,2h 6,25,18 7,21,18 8,2i,1d 9,x,1j a,2e,1l b,4h,2j c,68,37 d,1t,14 e,68,37 f,12,w g,68,37 h,68,37 i,68,37 j,2p,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,x,2z 1e,x,30
ready.inTransaction|0,1y,16 1,68,37 2,2a,1b 3,y,2h 4,y,2h 5,y,2h 6,26,18 7,22,18 8,2j,1d 9,y,1j a,2f,1l b,4i,2j c,68,37 d,1u,14 e,68,37 f,13,w g,68,37 h,68,37 i,68,37 j,2q,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,y,2z
ready.failed|0,1z,16 1,68,37 2,2b,1b 3,z,2h 4,z,2h 5,z,2h 6,27,18 7,23,18 8,2k,1d 9,z,1j a,2g,1l b,4j,2j c,68,37 d,1v,14 e,68,37 f,14,w g,68,37 h,68,37 i,68,37 j,2r,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,z,2z
ready.unsettled|0,20,16 1,68,37 2,2d,1b 3,10,2h 4,10,2h 5,10,2h 6,28,18 7,24,18 8,2l,1d 9,10,1j a,2h,1l b,4k,2j c,68,37 d,1w,14 e,68,37 f,15,w g,68,37 h,68,37 i,68,37 j,2t,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,10,2z
ready.broken|0,6a,1v 1,68,37 2,6c,1b 3,11,2h 4,11,2h 5,11,2h 6,6a,1v 7,6a,1v 8,6a,1v 9,11,1j a,2e,1l b,6b,1v c,68,37 d,6a,1v e,68,37 f,6b,1v g,68,37 h,68,37 i,68,37 j,2u,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,11,2z
simpleQuery.begun.idle|10,1e,z 14,34,1w 15,43,2c 17,16,10 18,31,11 19,69,33 1d,12,2z 1m,1a,x
simpleQuery.begun.inTransaction|10,1e,z 14,35,1w 15,44,2c 17,17,10 18,33,11 19,69,33 1d,13,2z 1m,1b,x
simpleQuery.begun.failed|10,1e,z 17,18,10 18,32,11 19,69,33 1d,14,2z
simpleQuery.begun.pipelined|10,1f,z 14,37,1w 15,46,2c 17,19,10 18,33,11 19,69,33 1d,15,2z 1m,1d,x
simpleQuery.empty.idle|18,31,11 19,69,33 1d,16,2z 1e,16,30 1g,16,31 1k,x,12
simpleQuery.empty.inTransaction|18,33,11 19,69,33 1d,17,2z 1g,17,31 1l,y,12
simpleQuery.empty.failed|18,32,11 19,69,33 1d,18,2z 1g,18,31 1j,z,12
simpleQuery.empty.pipelined|18,33,11 19,69,33 1d,19,2z 1e,19,30 1g,19,31 1k,x,12 1l,10,1s
simpleQuery.sendingRows.idle|10,1e,z 16,1a,y 18,31,11 19,69,33 1d,1a,2z
simpleQuery.sendingRows.inTransaction|10,1e,z 16,1b,y 18,33,11 19,69,33 1d,1b,2z
simpleQuery.sendingRows.executed|10,1e,z 16,1c,y 18,33,11 19,69,33 1d,1c,2z
simpleQuery.sendingRows.pipelined|10,1f,z 16,1d,y 18,33,11 19,69,33 1d,1d,2z
simpleQuery.completed.executed|10,1e,z 14,36,1w 15,45,2c 18,33,11 19,69,33 1d,1e,2z 1e,1e,30 1g,1e,31 1k,x,12 1l,y,12 1m,1c,x
simpleQuery.completed.pipelined|10,1f,z 14,37,1w 15,46,2c 18,33,11 19,69,33 1d,1f,2z 1e,1f,30 1g,1f,31 1k,x,12 1l,10,1s 1m,1d,x
pipelining.awaiting.idle|0,1x,16 1,68,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2i,1d 9,1l,1j a,2e,1l b,4h,2j c,68,37 d,1t,14 e,68,37 f,12,w g,68,37 h,68,37 i,68,37 j,2p,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,1g,2z 1e,1g,30
pipelining.awaiting.inTransaction|0,1y,16 1,68,37 2,2a,1b 3,1q,2h 4,1q,2h 5,1q,2h 6,26,18 7,22,18 8,2j,1d 9,1m,1j a,2f,1l b,4i,2j c,68,37 d,1u,14 e,68,37 f,13,w g,68,37 h,68,37 i,68,37 j,2q,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,1h,2z
pipelining.awaiting.failed|0,1z,16 1,68,37 2,2b,1b 3,1r,2h 4,1r,2h 5,1r,2h 6,27,18 7,23,18 8,2k,1d 9,1n,1j a,2g,1l b,4j,2j c,68,37 d,1v,14 e,68,37 f,14,w g,68,37 h,68,37 i,68,37 j,2r,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,1i,2z
pipelining.awaiting.executed|0,20,16 1,68,37 2,2c,1b 3,1s,2h 4,1s,2h 5,1s,2h 6,28,18 7,24,18 8,2l,1d 9,1o,1j a,2h,1l b,4k,2j c,68,37 d,1w,14 e,68,37 f,15,w g,68,37 h,68,37 i,68,37 j,2s,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,1j,2z 1e,1j,30
pipelining.awaiting.unsettled|0,20,16 1,68,37 2,2d,1b 3,1k,2h 4,1k,2h 5,1k,2h 6,28,18 7,24,18 8,2l,1d 9,1k,1j a,2h,1l b,4k,2j c,68,37 d,1w,14 e,68,37 f,15,w g,68,37 h,68,37 i,68,37 j,2t,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,1k,2z
pipelining.flushRead.idle|0,1x,16 1,68,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2i,1d 9,1l,1j a,2e,1l b,4h,2j c,68,37 d,1t,14 e,68,37 f,12,w g,68,37 h,68,37 i,68,37 j,2p,1m k,69,35 l,69,36 m,69,38 n,68,37 18,2y,1k 19,69,33 1d,1l,2z 1e,1l,30
pipelining.flushRead.inTransaction|0,1y,16 1,68,37 2,2a,1b 3,1q,2h 4,1q,2h 5,1q,2h 6,26,18 7,22,18 8,2j,1d 9,1m,1j a,2f,1l b,4i,2j c,68,37 d,1u,14 e,68,37 f,13,w g,68,37 h,68,37 i,68,37 j,2q,1m k,69,35 l,69,36 m,69,38 n,68,37 18,2z,1k 19,69,33 1d,1m,2z
pipelining.flushRead.failed|0,1z,16 1,68,37 2,2b,1b 3,1r,2h 4,1r,2h 5,1r,2h 6,27,18 7,23,18 8,2k,1d 9,1n,1j a,2g,1l b,4j,2j c,68,37 d,1v,14 e,68,37 f,14,w g,68,37 h,68,37 i,68,37 j,2r,1m k,69,35 l,69,36 m,69,38 n,68,37 18,2z,1k 19,69,33 1d,1n,2z
pipelining.flushRead.executed|0,20,16 1,68,37 2,2c,1b 3,1s,2h 4,1s,2h 5,1s,2h 6,28,18 7,24,18 8,2l,1d 9,1o,1j a,2h,1l b,4k,2j c,68,37 d,1w,14 e,68,37 f,15,w g,68,37 h,68,37 i,68,37 j,2s,1m k,69,35 l,69,36 m,69,38 n,68,37 18,30,1k 19,69,33 1d,1o,2z 1e,1o,30
pipelining.strayRead.idle|0,1x,16 1,68,37 2,29,1b 3,1p,2h 4,1p,2h 5,1p,2h 6,25,18 7,21,18 8,2i,1d 9,1l,1j a,2e,1l b,4h,2j c,68,37 d,1t,14 e,68,37 f,12,w g,68,37 h,68,37 i,68,37 j,2p,1m k,69,35 l,69,36 m,69,38 n,68,37 18,31,2i 19,69,33 1d,1p,2z 1e,1p,30
pipelining.strayRead.inTransaction|0,1y,16 1,68,37 2,2a,1b 3,1q,2h 4,1q,2h 5,1q,2h 6,26,18 7,22,18 8,2j,1d 9,1m,1j a,2f,1l b,4i,2j c,68,37 d,1u,14 e,68,37 f,13,w g,68,37 h,68,37 i,68,37 j,2q,1m k,69,35 l,69,36 m,69,38 n,68,37 18,32,2i 19,69,33 1d,1q,2z
pipelining.strayRead.failed|0,1z,16 1,68,37 2,2b,1b 3,1r,2h 4,1r,2h 5,1r,2h 6,27,18 7,23,18 8,2k,1d 9,1n,1j a,2g,1l b,4j,2j c,68,37 d,1v,14 e,68,37 f,14,w g,68,37 h,68,37 i,68,37 j,2r,1m k,69,35 l,69,36 m,69,38 n,68,37 18,32,2i 19,69,33 1d,1r,2z
pipelining.strayRead.executed|0,20,16 1,68,37 2,2c,1b 3,1s,2h 4,1s,2h 5,1s,2h 6,28,18 7,24,18 8,2l,1d 9,1o,1j a,2h,1l b,4k,2j c,68,37 d,1w,14 e,68,37 f,15,w g,68,37 h,68,37 i,68,37 j,2s,1m k,69,35 l,69,36 m,69,38 n,68,37 18,33,2i 19,69,33 1d,1s,2z 1e,1s,30
extendedQuery.parsing.idle|18,2y,1i 19,69,33 1d,1t,2z 1h,1g,15
extendedQuery.parsing.inTransaction|18,2z,1i 19,69,33 1d,1u,2z 1h,1h,15
extendedQuery.parsing.failed|18,2z,1i 19,69,33 1d,1v,2z 1h,1i,15
extendedQuery.parsing.executed|18,30,1i 19,69,33 1d,1w,2z 1h,1j,15
extendedQuery.binding.idle|y,1g,17 18,2y,1i 19,69,33 1d,1x,2z
extendedQuery.binding.inTransaction|y,1h,17 18,2z,1i 19,69,33 1d,1y,2z
extendedQuery.binding.failed|y,1i,17 18,2z,1i 19,69,33 1d,1z,2z
extendedQuery.binding.executed|y,1j,17 18,30,1i 19,69,33 1d,20,2z
extendedQuery.describingStatement.idle|18,2y,1i 19,69,33 1d,21,2z 1f,25,19
extendedQuery.describingStatement.inTransaction|18,2z,1i 19,69,33 1d,22,2z 1f,26,19
extendedQuery.describingStatement.failed|18,2z,1i 19,69,33 1d,23,2z 1f,27,19
extendedQuery.describingStatement.executed|18,30,1i 19,69,33 1d,24,2z 1f,28,19
extendedQuery.describingPortal.idle|18,2y,1i 19,69,33 1c,1g,1a 1d,25,2z 1m,1g,1a
extendedQuery.describingPortal.inTransaction|18,2z,1i 19,69,33 1c,1h,1a 1d,26,2z 1m,1h,1a
extendedQuery.describingPortal.failed|18,2z,1i 19,69,33 1c,1i,1a 1d,27,2z
extendedQuery.describingPortal.executed|18,30,1i 19,69,33 1c,1j,1a 1d,28,2z 1m,1j,1a
extendedQuery.closing.idle|z,1g,1c 18,2y,1i 19,69,33 1d,29,2z
extendedQuery.closing.inTransaction|z,1h,1c 18,2z,1i 19,69,33 1d,2a,2z
extendedQuery.closing.failed|z,1i,1c 18,2z,1i 19,69,33 1d,2b,2z
extendedQuery.closing.executed|z,1j,1c 18,30,1i 19,69,33 1d,2c,2z
extendedQuery.closing.unsettled|z,1k,1c 18,30,1i 19,69,33 1d,2d,2z
extendedQuery.refusingFlush.idle|18,2y,1i 19,69,33 1d,2e,2z
extendedQuery.refusingFlush.inTransaction|18,2z,1i 19,69,33 1d,2f,2z
extendedQuery.refusingFlush.failed|18,2z,1i 19,69,33 1d,2g,2z
extendedQuery.refusingFlush.executed|18,30,1i 19,69,33 1d,2h,2z
extendedQuery.executing.idle|10,1j,1f 14,3o,1w 15,4b,2c 16,2m,1e 17,1g,1g 18,2y,1i 19,69,33 1d,2i,2z
extendedQuery.executing.inTransaction|10,1j,1f 14,3p,1w 15,4c,2c 16,2n,1e 17,1h,1g 18,30,1i 19,69,33 1d,2j,2z
extendedQuery.executing.failed|10,1j,1f 17,1i,1g 18,2z,1i 19,69,33 1d,2k,2z
extendedQuery.executing.executed|10,1j,1f 14,3q,1w 15,4d,2c 16,2o,1e 17,1j,1g 18,30,1i 19,69,33 1d,2l,2z
extendedQuery.sendingRows.idle|10,1j,1f 16,2m,1e 18,2y,1i 19,69,33 1d,2m,2z 1i,1j,1h
extendedQuery.sendingRows.inTransaction|10,1j,1f 16,2n,1e 18,30,1i 19,69,33 1d,2n,2z 1i,1j,1h
extendedQuery.sendingRows.executed|10,1j,1f 16,2o,1e 18,30,1i 19,69,33 1d,2o,2z 1i,1j,1h
sync.answering.idle|18,31,1o 19,69,33 1d,2p,2z 1e,2p,30 1g,2p,31 1k,x,1n
sync.answering.inTransaction|18,32,1o 19,69,33 1d,2q,2z 1g,2q,31 1l,y,1n
sync.answering.failed|18,32,1o 19,69,33 1d,2r,2z 1g,2r,31 1j,z,1n
sync.answering.executed|18,33,1o 19,69,33 1d,2s,2z 1e,2s,30 1g,2s,31 1k,x,1n 1l,y,1n
sync.answering.unsettled|18,33,1o 19,69,33 1d,2t,2z 1g,2t,31 1k,11,1t 1l,y,1u
sync.answering.broken|18,31,1o 19,69,33 1d,2u,2z 1g,2u,31 1k,11,1n
sync.afterSkip.idle|18,31,1o 19,69,33 1d,2v,2z 1e,2v,30 1g,2v,31 1k,x,1r
sync.afterSkip.failed|18,32,1o 19,69,33 1d,2w,2z 1g,2w,31 1j,z,1r
sync.afterSkip.either|18,33,1o 19,69,33 1d,2x,2z 1e,2x,30 1g,2x,31 1j,z,1r 1k,x,1r
skippingUntilSync.idle|0,2y,1p 1,68,37 2,2y,1p 3,2y,1p 4,2y,1p 5,2y,1p 6,2y,1p 7,2y,1p 8,2y,1p 9,2y,1p a,2y,1p b,2y,1p c,68,37 d,2y,1p e,68,37 f,2y,1p g,68,37 h,68,37 i,68,37 j,2v,1q k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,2y,2z 1e,2y,30
skippingUntilSync.failed|0,2z,1p 1,68,37 2,2z,1p 3,2z,1p 4,2z,1p 5,2z,1p 6,2z,1p 7,2z,1p 8,2z,1p 9,2z,1p a,2z,1p b,2z,1p c,68,37 d,2z,1p e,68,37 f,2z,1p g,68,37 h,68,37 i,68,37 j,2w,1q k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,2z,2z
skippingUntilSync.either|0,30,1p 1,68,37 2,30,1p 3,30,1p 4,30,1p 5,30,1p 6,30,1p 7,30,1p 8,30,1p 9,30,1p a,30,1p b,30,1p c,68,37 d,30,1p e,68,37 f,30,1p g,68,37 h,68,37 i,68,37 j,2x,1q k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,30,2z 1e,30,30
afterError.idle|19,69,33 1d,31,2z 1e,31,30 1g,31,31 1k,x,13
afterError.failed|19,69,33 1d,32,2z 1g,32,31 1j,z,13
afterError.either|19,69,33 1d,33,2z 1e,33,30 1g,33,31 1j,z,13 1k,x,13
copyIn.simple.begun.idle|0,66,28 1,66,28 2,66,28 3,38,1x 4,3g,21 5,3k,22 6,66,28 7,66,28 8,66,28 9,3c,20 a,3c,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3c,1z k,66,28 l,66,2a m,66,2a n,66,28 18,31,24 19,69,33 1d,34,2z
copyIn.simple.begun.inTransaction|0,66,28 1,66,28 2,66,28 3,39,1x 4,3h,21 5,3l,22 6,66,28 7,66,28 8,66,28 9,3d,20 a,3d,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3d,1z k,66,28 l,66,2a m,66,2a n,66,28 18,33,24 19,69,33 1d,35,2z
copyIn.simple.begun.executed|0,66,28 1,66,28 2,66,28 3,3a,1x 4,3i,21 5,3m,22 6,66,28 7,66,28 8,66,28 9,3e,20 a,3e,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3e,1z k,66,28 l,66,2a m,66,2a n,66,28 18,33,24 19,69,33 1d,36,2z
copyIn.simple.begun.pipelined|0,66,28 1,66,28 2,66,28 3,3b,1x 4,3j,21 5,3n,22 6,66,28 7,66,28 8,66,28 9,3f,20 a,3f,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3f,1z k,66,28 l,66,2a m,66,2a n,66,28 18,33,24 19,69,33 1d,37,2z
copyIn.simple.row.idle|0,66,28 1,66,28 2,66,28 3,38,1x 4,3g,21 5,3k,22 6,66,28 7,66,28 8,66,28 9,3c,20 a,3c,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3c,1z k,66,28 l,66,2a m,66,2a n,66,28 18,31,25 19,69,33 1d,38,2z
copyIn.simple.row.inTransaction|0,66,28 1,66,28 2,66,28 3,39,1x 4,3h,21 5,3l,22 6,66,28 7,66,28 8,66,28 9,3d,20 a,3d,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3d,1z k,66,28 l,66,2a m,66,2a n,66,28 18,33,25 19,69,33 1d,39,2z
copyIn.simple.row.executed|0,66,28 1,66,28 2,66,28 3,3a,1x 4,3i,21 5,3m,22 6,66,28 7,66,28 8,66,28 9,3e,20 a,3e,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3e,1z k,66,28 l,66,2a m,66,2a n,66,28 18,33,25 19,69,33 1d,3a,2z
copyIn.simple.row.pipelined|0,66,28 1,66,28 2,66,28 3,3b,1x 4,3j,21 5,3n,22 6,66,28 7,66,28 8,66,28 9,3f,20 a,3f,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3f,1z k,66,28 l,66,2a m,66,2a n,66,28 18,33,25 19,69,33 1d,3b,2z
copyIn.simple.body.idle|0,66,28 1,66,28 2,66,28 3,38,1x 4,3g,21 5,3k,22 6,66,28 7,66,28 8,66,28 9,3c,20 a,3c,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3c,1z k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,3c,2z
copyIn.simple.body.inTransaction|0,66,28 1,66,28 2,66,28 3,39,1x 4,3h,21 5,3l,22 6,66,28 7,66,28 8,66,28 9,3d,20 a,3d,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3d,1z k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,3d,2z
copyIn.simple.body.executed|0,66,28 1,66,28 2,66,28 3,3a,1x 4,3i,21 5,3m,22 6,66,28 7,66,28 8,66,28 9,3e,20 a,3e,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3e,1z k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,3e,2z
copyIn.simple.body.pipelined|0,66,28 1,66,28 2,66,28 3,3b,1x 4,3j,21 5,3n,22 6,66,28 7,66,28 8,66,28 9,3f,20 a,3f,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3f,1z k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,3f,2z
copyIn.simple.ending.idle|10,1e,23 18,31,26 19,69,33 1d,3g,2z
copyIn.simple.ending.inTransaction|10,1e,23 18,33,26 19,69,33 1d,3h,2z
copyIn.simple.ending.executed|10,1e,23 18,33,26 19,69,33 1d,3i,2z
copyIn.simple.ending.pipelined|10,1f,23 18,33,26 19,69,33 1d,3j,2z
copyIn.simple.failing.idle|18,31,27 19,69,33 1d,3k,2z
copyIn.simple.failing.inTransaction|18,33,27 19,69,33 1d,3l,2z
copyIn.simple.failing.executed|18,33,27 19,69,33 1d,3m,2z
copyIn.simple.failing.pipelined|18,33,27 19,69,33 1d,3n,2z
copyIn.extended.begun.idle|0,66,28 1,66,28 2,66,28 3,3r,1x 4,3x,21 5,40,22 6,66,28 7,66,28 8,66,28 9,3u,20 a,3u,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3u,1y k,66,28 l,66,2a m,66,2a n,66,28 18,2y,24 19,69,33 1d,3o,2z
copyIn.extended.begun.inTransaction|0,66,28 1,66,28 2,66,28 3,3s,1x 4,3y,21 5,41,22 6,66,28 7,66,28 8,66,28 9,3v,20 a,3v,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3v,1y k,66,28 l,66,2a m,66,2a n,66,28 18,30,24 19,69,33 1d,3p,2z
copyIn.extended.begun.executed|0,66,28 1,66,28 2,66,28 3,3t,1x 4,3z,21 5,42,22 6,66,28 7,66,28 8,66,28 9,3w,20 a,3w,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3w,1y k,66,28 l,66,2a m,66,2a n,66,28 18,30,24 19,69,33 1d,3q,2z
copyIn.extended.row.idle|0,66,28 1,66,28 2,66,28 3,3r,1x 4,3x,21 5,40,22 6,66,28 7,66,28 8,66,28 9,3u,20 a,3u,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3u,1y k,66,28 l,66,2a m,66,2a n,66,28 18,2y,25 19,69,33 1d,3r,2z
copyIn.extended.row.inTransaction|0,66,28 1,66,28 2,66,28 3,3s,1x 4,3y,21 5,41,22 6,66,28 7,66,28 8,66,28 9,3v,20 a,3v,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3v,1y k,66,28 l,66,2a m,66,2a n,66,28 18,30,25 19,69,33 1d,3s,2z
copyIn.extended.row.executed|0,66,28 1,66,28 2,66,28 3,3t,1x 4,3z,21 5,42,22 6,66,28 7,66,28 8,66,28 9,3w,20 a,3w,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3w,1y k,66,28 l,66,2a m,66,2a n,66,28 18,30,25 19,69,33 1d,3t,2z
copyIn.extended.body.idle|0,66,28 1,66,28 2,66,28 3,3r,1x 4,3x,21 5,40,22 6,66,28 7,66,28 8,66,28 9,3u,20 a,3u,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3u,1y k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,3u,2z
copyIn.extended.body.inTransaction|0,66,28 1,66,28 2,66,28 3,3s,1x 4,3y,21 5,41,22 6,66,28 7,66,28 8,66,28 9,3v,20 a,3v,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3v,1y k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,3v,2z
copyIn.extended.body.executed|0,66,28 1,66,28 2,66,28 3,3t,1x 4,3z,21 5,42,22 6,66,28 7,66,28 8,66,28 9,3w,20 a,3w,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,3w,1y k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,3w,2z
copyIn.extended.ending.idle|10,1j,23 18,2y,26 19,69,33 1d,3x,2z
copyIn.extended.ending.inTransaction|10,1j,23 18,30,26 19,69,33 1d,3y,2z
copyIn.extended.ending.executed|10,1j,23 18,30,26 19,69,33 1d,3z,2z
copyIn.extended.failing.idle|18,2y,27 19,69,33 1d,40,2z
copyIn.extended.failing.inTransaction|18,30,27 19,69,33 1d,41,2z
copyIn.extended.failing.executed|18,30,27 19,69,33 1d,42,2z
copyOut.simple.sending.idle|12,43,2d 13,47,2e 18,31,2g 19,69,33 1d,43,2z
copyOut.simple.sending.inTransaction|12,44,2d 13,48,2e 18,33,2g 19,69,33 1d,44,2z
copyOut.simple.sending.executed|12,45,2d 13,49,2e 18,33,2g 19,69,33 1d,45,2z
copyOut.simple.sending.pipelined|12,46,2d 13,4a,2e 18,33,2g 19,69,33 1d,46,2z
copyOut.simple.done.idle|10,1e,2f 18,31,2g 19,69,33 1d,47,2z
copyOut.simple.done.inTransaction|10,1e,2f 18,33,2g 19,69,33 1d,48,2z
copyOut.simple.done.executed|10,1e,2f 18,33,2g 19,69,33 1d,49,2z
copyOut.simple.done.pipelined|10,1f,2f 18,33,2g 19,69,33 1d,4a,2z
copyOut.extended.sending.idle|12,4b,2d 13,4e,2e 18,2y,2g 19,69,33 1d,4b,2z
copyOut.extended.sending.inTransaction|12,4c,2d 13,4f,2e 18,30,2g 19,69,33 1d,4c,2z
copyOut.extended.sending.executed|12,4d,2d 13,4g,2e 18,30,2g 19,69,33 1d,4d,2z
copyOut.extended.done.idle|10,1j,2f 18,2y,2g 19,69,33 1d,4e,2z
copyOut.extended.done.inTransaction|10,1j,2f 18,30,2g 19,69,33 1d,4f,2z
copyOut.extended.done.executed|10,1j,2f 18,30,2g 19,69,33 1d,4g,2z
functionCall.running.idle|18,31,2l 19,69,33 1a,4l,2k 1d,4h,2z
functionCall.running.inTransaction|18,32,2l 19,69,33 1a,4m,2k 1d,4i,2z
functionCall.running.failed|18,32,2l 19,69,33 1d,4j,2z
functionCall.running.pipelined|18,33,2l 19,69,33 1a,4n,2k 1d,4k,2z
functionCall.answered.idle|18,31,2l 19,69,33 1d,4l,2z 1e,4l,30 1g,4l,31 1k,x,2m
functionCall.answered.inTransaction|18,32,2l 19,69,33 1d,4m,2z 1g,4m,31 1l,y,2m
functionCall.answered.pipelined|18,33,2l 19,69,33 1d,4n,2z 1e,4n,30 1g,4n,31 1k,x,2m 1l,10,1s
walsender.ready.idle|0,4r,2n 1,68,37 2,4r,2n 3,4o,2h 4,4o,2h 5,4o,2h 6,4r,2n 7,4r,2n 8,4r,2n 9,4o,1j a,4r,1l b,4u,2o c,68,37 d,4r,2n e,68,37 f,52,2p g,68,37 h,68,37 i,68,37 j,4x,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,4o,2z 1e,4o,30
walsender.ready.inTransaction|0,4s,2n 1,68,37 2,4s,2n 3,4p,2h 4,4p,2h 5,4p,2h 6,4s,2n 7,4s,2n 8,4s,2n 9,4p,1j a,4s,1l b,4v,2o c,68,37 d,4s,2n e,68,37 f,53,2p g,68,37 h,68,37 i,68,37 j,4y,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,4p,2z
walsender.ready.failed|0,4t,2n 1,68,37 2,4t,2n 3,4q,2h 4,4q,2h 5,4q,2h 6,4t,2n 7,4t,2n 8,4t,2n 9,4q,1j a,4t,1l b,4w,2o c,68,37 d,4t,2n e,68,37 f,54,2p g,68,37 h,68,37 i,68,37 j,4z,1m k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,4q,2z
walsender.refusing.extendedQuery.idle|18,61,2n 19,69,33 1d,4r,2z
walsender.refusing.extendedQuery.inTransaction|18,62,2n 19,69,33 1d,4s,2z
walsender.refusing.extendedQuery.failed|18,62,2n 19,69,33 1d,4t,2z
walsender.refusing.functionCall.idle|18,63,2o 19,69,33 1d,4u,2z
walsender.refusing.functionCall.inTransaction|18,64,2o 19,69,33 1d,4v,2z
walsender.refusing.functionCall.failed|18,64,2o 19,69,33 1d,4w,2z
walsender.sync.answering.idle|18,63,1o 19,69,33 1d,4x,2z 1e,4x,30 1g,4x,31 1k,4o,1n
walsender.sync.answering.inTransaction|18,64,1o 19,69,33 1d,4y,2z 1g,4y,31 1l,4p,1n
walsender.sync.answering.failed|18,64,1o 19,69,33 1d,4z,2z 1g,4z,31 1j,4q,1n
walsender.sync.afterSkip.idle|18,63,1o 19,69,33 1d,50,2z 1e,50,30 1g,50,31 1k,4o,1r
walsender.sync.afterSkip.failed|18,64,1o 19,69,33 1d,51,2z 1g,51,31 1j,4q,1r
walsender.simpleQuery.begun.idle|10,5b,z 11,5x,2r 14,5c,1w 15,5r,2c 17,55,10 18,63,11 19,69,33 1d,52,2z 1m,58,x
walsender.simpleQuery.begun.inTransaction|10,5b,z 14,5d,1w 15,5s,2c 17,56,10 18,65,11 19,69,33 1d,53,2z 1m,59,x
walsender.simpleQuery.begun.failed|10,5b,z 17,57,10 18,64,11 19,69,33 1d,54,2z
walsender.simpleQuery.empty.idle|18,63,11 19,69,33 1d,55,2z 1e,55,30 1g,55,31 1k,4o,12
walsender.simpleQuery.empty.inTransaction|18,65,11 19,69,33 1d,56,2z 1g,56,31 1l,4p,12
walsender.simpleQuery.empty.failed|18,64,11 19,69,33 1d,57,2z 1g,57,31 1j,4q,12
walsender.simpleQuery.sendingRows.idle|10,5b,z 16,58,y 18,63,11 19,69,33 1d,58,2z
walsender.simpleQuery.sendingRows.inTransaction|10,5b,z 16,59,y 18,65,11 19,69,33 1d,59,2z
walsender.simpleQuery.sendingRows.executed|10,5b,z 16,5a,y 18,65,11 19,69,33 1d,5a,2z
walsender.simpleQuery.completed.executed|10,5b,z 14,5e,1w 15,5t,2c 18,65,11 19,69,33 1d,5b,2z 1e,5b,30 1g,5b,31 1k,4o,12 1l,4p,12 1m,5a,x
walsender.copyIn.simple.begun.idle|0,66,28 1,66,28 2,66,28 3,5f,1x 4,5l,21 5,5o,22 6,66,28 7,66,28 8,66,28 9,5i,20 a,5i,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5i,1z k,66,28 l,66,2a m,66,2a n,66,28 18,63,24 19,69,33 1d,5c,2z
walsender.copyIn.simple.begun.inTransaction|0,66,28 1,66,28 2,66,28 3,5g,1x 4,5m,21 5,5p,22 6,66,28 7,66,28 8,66,28 9,5j,20 a,5j,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5j,1z k,66,28 l,66,2a m,66,2a n,66,28 18,65,24 19,69,33 1d,5d,2z
walsender.copyIn.simple.begun.executed|0,66,28 1,66,28 2,66,28 3,5h,1x 4,5n,21 5,5q,22 6,66,28 7,66,28 8,66,28 9,5k,20 a,5k,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5k,1z k,66,28 l,66,2a m,66,2a n,66,28 18,65,24 19,69,33 1d,5e,2z
walsender.copyIn.simple.row.idle|0,66,28 1,66,28 2,66,28 3,5f,1x 4,5l,21 5,5o,22 6,66,28 7,66,28 8,66,28 9,5i,20 a,5i,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5i,1z k,66,28 l,66,2a m,66,2a n,66,28 18,63,25 19,69,33 1d,5f,2z
walsender.copyIn.simple.row.inTransaction|0,66,28 1,66,28 2,66,28 3,5g,1x 4,5m,21 5,5p,22 6,66,28 7,66,28 8,66,28 9,5j,20 a,5j,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5j,1z k,66,28 l,66,2a m,66,2a n,66,28 18,65,25 19,69,33 1d,5g,2z
walsender.copyIn.simple.row.executed|0,66,28 1,66,28 2,66,28 3,5h,1x 4,5n,21 5,5q,22 6,66,28 7,66,28 8,66,28 9,5k,20 a,5k,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5k,1z k,66,28 l,66,2a m,66,2a n,66,28 18,65,25 19,69,33 1d,5h,2z
walsender.copyIn.simple.body.idle|0,66,28 1,66,28 2,66,28 3,5f,1x 4,5l,21 5,5o,22 6,66,28 7,66,28 8,66,28 9,5i,20 a,5i,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5i,1z k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,5i,2z
walsender.copyIn.simple.body.inTransaction|0,66,28 1,66,28 2,66,28 3,5g,1x 4,5m,21 5,5p,22 6,66,28 7,66,28 8,66,28 9,5j,20 a,5j,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5j,1z k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,5j,2z
walsender.copyIn.simple.body.executed|0,66,28 1,66,28 2,66,28 3,5h,1x 4,5n,21 5,5q,22 6,66,28 7,66,28 8,66,28 9,5k,20 a,5k,20 b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5k,1z k,66,28 l,66,2a m,66,2a n,66,28 19,69,33 1d,5k,2z
walsender.copyIn.simple.ending.idle|10,5b,23 18,63,26 19,69,33 1d,5l,2z
walsender.copyIn.simple.ending.inTransaction|10,5b,23 18,65,26 19,69,33 1d,5m,2z
walsender.copyIn.simple.ending.executed|10,5b,23 18,65,26 19,69,33 1d,5n,2z
walsender.copyIn.simple.failing.idle|18,63,27 19,69,33 1d,5o,2z
walsender.copyIn.simple.failing.inTransaction|18,65,27 19,69,33 1d,5p,2z
walsender.copyIn.simple.failing.executed|18,65,27 19,69,33 1d,5q,2z
walsender.copyOut.simple.sending.idle|12,5r,2d 13,5u,2e 18,63,2g 19,69,33 1d,5r,2z
walsender.copyOut.simple.sending.inTransaction|12,5s,2d 13,5v,2e 18,65,2g 19,69,33 1d,5s,2z
walsender.copyOut.simple.sending.executed|12,5t,2d 13,5w,2e 18,65,2g 19,69,33 1d,5t,2z
walsender.copyOut.simple.done.idle|10,5b,2f 18,63,2g 19,69,33 1d,5u,2z
walsender.copyOut.simple.done.inTransaction|10,5b,2f 18,65,2g 19,69,33 1d,5v,2z
walsender.copyOut.simple.done.executed|10,5b,2f 15,5t,2q 18,65,2g 19,69,33 1d,5w,2z 1m,5a,2q
walsender.copyBoth.streaming|0,68,2y 1,68,2y 2,68,2y 3,5x,2t 4,5y,2u 5,68,2y 6,68,2y 7,68,2y 8,68,2y 9,68,2y a,68,2y b,68,2y c,68,2y d,68,2y e,68,2y f,68,2y g,68,2y h,68,2y i,68,2y j,68,2y k,69,35 l,69,36 m,69,38 n,68,2y 12,5x,2s 13,5z,2v 18,63,2x 19,69,33 1d,5x,2z
walsender.copyBoth.frontendDone|12,5y,2s 13,60,2v 18,63,2x 19,69,33 1d,5y,2z
walsender.copyBoth.serverDone|0,68,2y 1,68,2y 2,68,2y 3,5z,2t 4,60,2u 5,68,2y 6,68,2y 7,68,2y 8,68,2y 9,68,2y a,68,2y b,68,2y c,68,2y d,68,2y e,68,2y f,68,2y g,68,2y h,68,2y i,68,2y j,68,2y k,69,35 l,69,36 m,69,38 n,68,2y 18,63,2x 19,69,33 1d,5z,2z
walsender.copyBoth.bothDone|10,5b,2w 12,60,2s 18,63,2x 19,69,33 1d,60,2z 1m,5a,2w
walsender.skippingUntilSync.idle|0,61,1p 1,68,37 2,61,1p 3,61,1p 4,61,1p 5,61,1p 6,61,1p 7,61,1p 8,61,1p 9,61,1p a,61,1p b,61,1p c,68,37 d,61,1p e,68,37 f,61,1p g,68,37 h,68,37 i,68,37 j,50,1q k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,61,2z 1e,61,30
walsender.skippingUntilSync.failed|0,62,1p 1,68,37 2,62,1p 3,62,1p 4,62,1p 5,62,1p 6,62,1p 7,62,1p 8,62,1p 9,62,1p a,62,1p b,62,1p c,68,37 d,62,1p e,68,37 f,62,1p g,68,37 h,68,37 i,68,37 j,51,1q k,69,35 l,69,36 m,69,38 n,68,37 19,69,33 1d,62,2z
walsender.afterError.idle|19,69,33 1d,63,2z 1e,63,30 1g,63,31 1k,4o,13
walsender.afterError.failed|19,69,33 1d,64,2z 1g,64,31 1j,4q,13
walsender.afterError.either|19,69,33 1d,65,2z 1e,65,30 1g,65,31 1j,4q,13 1k,4o,13
synchronizationLost.error|18,67,2b
synchronizationLost.fatal|19,69,2b
protocolViolation|19,69,39
closed|1d,69,34
broken.extendedQuery|18,2y,1v 19,69,33 1d,6a,2z
broken.command|18,31,1v 19,69,33 1d,6b,2z
broken.closing|z,11,1c 18,2y,1i 19,69,33 1d,6c,2z`;

export const BACKEND_TEXT = {
  'postgres-12': postgres12,
  'postgres-13': postgres13,
  'postgres-14': postgres14,
  'postgres-15': postgres14,
  'postgres-16': postgres14,
  'postgres-17': postgres14,
  'postgres-18': postgres18,
} as const;
