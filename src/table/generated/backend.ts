/** Generated from machines/ by `npm run generate`; do not edit. */
const postgres12 = `\
startup.first|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,3,3 d,63,8 e,63,8 f,63,8 g,1,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.sslRequested|19,63,b 1n,8,4 1o,2,5
startup.sslRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,6,3 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.gssRequested|19,63,b 1n,8,4 1o,4,5
startup.gssRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,5,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.sslRequestedLast|19,63,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,63,b 1n,8,4 1o,7,5
startup.bothRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.encrypted|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,63,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,63,b
authentication.session.password|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,c,h f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingPassword|s,j,o 19,63,p
authentication.session.saslInitial|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,f,i f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.saslResponse|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,f,j f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,63,p
authentication.session.saslFinished|s,j,o 19,63,p
authentication.session.gss|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,i,m f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingGss|q,h,n s,j,o 19,63,p
authentication.session.initializing|x,k,s 19,63,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,63,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,63,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,63,b
authentication.walsender.password|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,o,h f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingPassword|s,v,o 19,63,p
authentication.walsender.saslInitial|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,r,i f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.saslResponse|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,r,j f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,63,p
authentication.walsender.saslFinished|s,v,o 19,63,p
authentication.walsender.gss|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,u,m f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,63,p
authentication.walsender.initializing|x,w,s 19,63,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,63,u 1d,w,2y 1g,w,r 1k,4i,t
ready.idle|0,1u,15 1,62,35 2,26,1a 3,x,2g 4,x,2g 5,x,2g 6,22,17 7,1y,17 8,2e,1c 9,x,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1v,15 1,62,35 2,27,1a 3,y,2g 4,y,2g 5,y,2g 6,23,17 7,1z,17 8,2f,1c 9,y,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,y,2y
ready.failed|0,1w,15 1,62,35 2,28,1a 3,z,2g 4,z,2g 5,z,2g 6,24,17 7,20,17 8,2g,1c 9,z,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,z,2y
simpleQuery.begun.idle|10,1c,y 14,2y,1v 15,3x,2b 17,14,z 18,2v,10 19,63,32 1d,10,2y 1g,10,31 1m,18,w
simpleQuery.begun.inTransaction|10,1c,y 14,2z,1v 15,3y,2b 17,15,z 18,2x,10 19,63,32 1d,11,2y 1g,11,31 1m,19,w
simpleQuery.begun.failed|10,1c,y 17,16,z 18,2w,10 19,63,32 1d,12,2y 1g,12,31
simpleQuery.begun.pipelined|10,1d,y 14,31,1v 15,40,2b 17,17,z 18,2x,10 19,63,32 1d,13,2y 1g,13,31 1m,1b,w
simpleQuery.empty.idle|18,2v,10 19,63,32 1d,14,2y 1e,14,2z 1g,14,31 1k,x,11
simpleQuery.empty.inTransaction|18,2x,10 19,63,32 1d,15,2y 1g,15,31 1l,y,11
simpleQuery.empty.failed|18,2w,10 19,63,32 1d,16,2y 1g,16,31 1j,z,11
simpleQuery.empty.pipelined|18,2x,10 19,63,32 1d,17,2y 1e,17,2z 1g,17,31 1j,z,11 1k,x,11 1l,y,11
simpleQuery.sendingRows.idle|10,1c,y 16,18,x 18,2v,10 19,63,32 1d,18,2y 1g,18,31
simpleQuery.sendingRows.inTransaction|10,1c,y 16,19,x 18,2x,10 19,63,32 1d,19,2y 1g,19,31
simpleQuery.sendingRows.executed|10,1c,y 16,1a,x 18,2x,10 19,63,32 1d,1a,2y 1g,1a,31
simpleQuery.sendingRows.pipelined|10,1d,y 16,1b,x 18,2x,10 19,63,32 1d,1b,2y 1g,1b,31
simpleQuery.completed.executed|10,1c,y 14,30,1v 15,3z,2b 18,2x,10 19,63,32 1d,1c,2y 1e,1c,2z 1g,1c,31 1j,z,11 1k,x,11 1l,y,11 1m,1a,w
simpleQuery.completed.pipelined|10,1d,y 14,31,1v 15,40,2b 18,2x,10 19,63,32 1d,1d,2y 1e,1d,2z 1g,1d,31 1j,z,11 1k,x,11 1l,y,11 1m,1b,w
pipelining.awaiting.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1e,2y 1e,1e,2z
pipelining.awaiting.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1f,2y
pipelining.awaiting.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1g,2y
pipelining.awaiting.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1h,2y
pipelining.flushRead.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2s,1j 19,63,32 1d,1i,2y 1e,1i,2z
pipelining.flushRead.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2t,1j 19,63,32 1d,1j,2y
pipelining.flushRead.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2t,1j 19,63,32 1d,1k,2y
pipelining.flushRead.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2u,1j 19,63,32 1d,1l,2y
pipelining.strayRead.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2v,2h 19,63,32 1d,1m,2y 1e,1m,2z
pipelining.strayRead.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2w,2h 19,63,32 1d,1n,2y
pipelining.strayRead.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2w,2h 19,63,32 1d,1o,2y
pipelining.strayRead.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2x,2h 19,63,32 1d,1p,2y
extendedQuery.parsing.idle|18,2s,1h 19,63,32 1d,1q,2y 1g,1q,31 1h,1e,14
extendedQuery.parsing.inTransaction|18,2t,1h 19,63,32 1d,1r,2y 1g,1r,31 1h,1f,14
extendedQuery.parsing.failed|18,2t,1h 19,63,32 1d,1s,2y 1g,1s,31 1h,1g,14
extendedQuery.parsing.executed|18,2u,1h 19,63,32 1d,1t,2y 1g,1t,31 1h,1h,14
extendedQuery.binding.idle|y,1e,16 18,2s,1h 19,63,32 1d,1u,2y 1g,1u,31
extendedQuery.binding.inTransaction|y,1f,16 18,2t,1h 19,63,32 1d,1v,2y 1g,1v,31
extendedQuery.binding.failed|y,1g,16 18,2t,1h 19,63,32 1d,1w,2y 1g,1w,31
extendedQuery.binding.executed|y,1h,16 18,2u,1h 19,63,32 1d,1x,2y 1g,1x,31
extendedQuery.describingStatement.idle|18,2s,1h 19,63,32 1d,1y,2y 1f,22,18 1g,1y,31
extendedQuery.describingStatement.inTransaction|18,2t,1h 19,63,32 1d,1z,2y 1f,23,18 1g,1z,31
extendedQuery.describingStatement.failed|18,2t,1h 19,63,32 1d,20,2y 1f,24,18 1g,20,31
extendedQuery.describingStatement.executed|18,2u,1h 19,63,32 1d,21,2y 1f,25,18 1g,21,31
extendedQuery.describingPortal.idle|18,2s,1h 19,63,32 1c,1e,19 1d,22,2y 1g,22,31 1m,1e,19
extendedQuery.describingPortal.inTransaction|18,2t,1h 19,63,32 1c,1f,19 1d,23,2y 1g,23,31 1m,1f,19
extendedQuery.describingPortal.failed|18,2t,1h 19,63,32 1c,1g,19 1d,24,2y 1g,24,31
extendedQuery.describingPortal.executed|18,2u,1h 19,63,32 1c,1h,19 1d,25,2y 1g,25,31 1m,1h,19
extendedQuery.closing.idle|z,1e,1b 18,2s,1h 19,63,32 1d,26,2y 1g,26,31
extendedQuery.closing.inTransaction|z,1f,1b 18,2t,1h 19,63,32 1d,27,2y 1g,27,31
extendedQuery.closing.failed|z,1g,1b 18,2t,1h 19,63,32 1d,28,2y 1g,28,31
extendedQuery.closing.executed|z,1h,1b 18,2u,1h 19,63,32 1d,29,2y 1g,29,31
extendedQuery.refusingFlush.idle|18,2s,1h 19,63,32 1d,2a,2y 1g,2a,31
extendedQuery.refusingFlush.inTransaction|18,2t,1h 19,63,32 1d,2b,2y 1g,2b,31
extendedQuery.refusingFlush.failed|18,2t,1h 19,63,32 1d,2c,2y 1g,2c,31
extendedQuery.refusingFlush.executed|18,2u,1h 19,63,32 1d,2d,2y 1g,2d,31
extendedQuery.executing.idle|10,1h,1e 14,3i,1v 15,45,2b 16,2i,1d 17,1e,1f 18,2s,1h 19,63,32 1d,2e,2y 1g,2e,31 1i,1h,1g
extendedQuery.executing.inTransaction|10,1h,1e 14,3j,1v 15,46,2b 16,2j,1d 17,1f,1f 18,2u,1h 19,63,32 1d,2f,2y 1g,2f,31 1i,1h,1g
extendedQuery.executing.failed|10,1h,1e 17,1g,1f 18,2t,1h 19,63,32 1d,2g,2y 1g,2g,31
extendedQuery.executing.executed|10,1h,1e 14,3k,1v 15,47,2b 16,2k,1d 17,1h,1f 18,2u,1h 19,63,32 1d,2h,2y 1g,2h,31 1i,1h,1g
extendedQuery.sendingRows.idle|10,1h,1e 16,2i,1d 18,2s,1h 19,63,32 1d,2i,2y 1g,2i,31 1i,1h,1g
extendedQuery.sendingRows.inTransaction|10,1h,1e 16,2j,1d 18,2u,1h 19,63,32 1d,2j,2y 1g,2j,31 1i,1h,1g
extendedQuery.sendingRows.executed|10,1h,1e 16,2k,1d 18,2u,1h 19,63,32 1d,2k,2y 1g,2k,31 1i,1h,1g
sync.answering.idle|18,2v,1n 19,63,32 1d,2l,2y 1e,2l,2z 1g,2l,31 1k,x,1m
sync.answering.inTransaction|18,2w,1n 19,63,32 1d,2m,2y 1g,2m,31 1l,y,1m
sync.answering.failed|18,2w,1n 19,63,32 1d,2n,2y 1g,2n,31 1j,z,1m
sync.answering.executed|18,2x,1n 19,63,32 1d,2o,2y 1e,2o,2z 1g,2o,31 1j,z,1m 1k,x,1m 1l,y,1m
sync.afterSkip.idle|18,2v,1n 19,63,32 1d,2p,2y 1e,2p,2z 1g,2p,31 1k,x,1q
sync.afterSkip.failed|18,2w,1n 19,63,32 1d,2q,2y 1g,2q,31 1j,z,1q
sync.afterSkip.either|18,2x,1n 19,63,32 1d,2r,2y 1e,2r,2z 1g,2r,31 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,2s,1o 1,62,35 2,2s,1o 3,2s,1o 4,2s,1o 5,2s,1o 6,2s,1o 7,2s,1o 8,2s,1o 9,2s,1o a,2s,1o b,2s,1o c,62,35 d,2s,1o e,62,35 f,2s,1o g,62,35 h,62,35 i,62,35 j,2p,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2s,2y 1e,2s,2z 1g,2s,31
skippingUntilSync.failed|0,2t,1o 1,62,35 2,2t,1o 3,2t,1o 4,2t,1o 5,2t,1o 6,2t,1o 7,2t,1o 8,2t,1o 9,2t,1o a,2t,1o b,2t,1o c,62,35 d,2t,1o e,62,35 f,2t,1o g,62,35 h,62,35 i,62,35 j,2q,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2t,2y 1g,2t,31
skippingUntilSync.either|0,2u,1o 1,62,35 2,2u,1o 3,2u,1o 4,2u,1o 5,2u,1o 6,2u,1o 7,2u,1o 8,2u,1o 9,2u,1o a,2u,1o b,2u,1o c,62,35 d,2u,1o e,62,35 f,2u,1o g,62,35 h,62,35 i,62,35 j,2r,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2u,2y 1e,2u,2z 1g,2u,31
afterError.idle|19,63,32 1d,2v,2y 1e,2v,2z 1g,2v,31 1k,x,12
afterError.failed|19,63,32 1d,2w,2y 1g,2w,31 1j,z,12
afterError.either|19,63,32 1d,2x,2y 1e,2x,2z 1g,2x,31 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,3e,28 1,3e,28 2,3e,28 3,32,1w 4,3a,20 5,3e,21 6,3e,28 7,3e,28 8,3e,28 9,36,1z a,36,1z b,3e,28 c,3e,28 d,3e,28 e,3e,28 f,3e,28 g,3e,28 h,3e,28 i,3e,28 j,36,1y k,3e,28 l,60,29 m,60,29 n,3e,28 18,2v,23 19,63,32 1d,2y,2y
copyIn.simple.begun.inTransaction|0,3f,28 1,3f,28 2,3f,28 3,33,1w 4,3b,20 5,3f,21 6,3f,28 7,3f,28 8,3f,28 9,37,1z a,37,1z b,3f,28 c,3f,28 d,3f,28 e,3f,28 f,3f,28 g,3f,28 h,3f,28 i,3f,28 j,37,1y k,3f,28 l,60,29 m,60,29 n,3f,28 18,2x,23 19,63,32 1d,2z,2y
copyIn.simple.begun.executed|0,3g,28 1,3g,28 2,3g,28 3,34,1w 4,3c,20 5,3g,21 6,3g,28 7,3g,28 8,3g,28 9,38,1z a,38,1z b,3g,28 c,3g,28 d,3g,28 e,3g,28 f,3g,28 g,3g,28 h,3g,28 i,3g,28 j,38,1y k,3g,28 l,60,29 m,60,29 n,3g,28 18,2x,23 19,63,32 1d,30,2y
copyIn.simple.begun.pipelined|0,3h,28 1,3h,28 2,3h,28 3,35,1w 4,3d,20 5,3h,21 6,3h,28 7,3h,28 8,3h,28 9,39,1z a,39,1z b,3h,28 c,3h,28 d,3h,28 e,3h,28 f,3h,28 g,3h,28 h,3h,28 i,3h,28 j,39,1y k,3h,28 l,60,29 m,60,29 n,3h,28 18,2x,23 19,63,32 1d,31,2y
copyIn.simple.row.idle|0,3e,28 1,3e,28 2,3e,28 3,32,1w 4,3a,20 5,3e,21 6,3e,28 7,3e,28 8,3e,28 9,36,1z a,36,1z b,3e,28 c,3e,28 d,3e,28 e,3e,28 f,3e,28 g,3e,28 h,3e,28 i,3e,28 j,36,1y k,3e,28 l,60,29 m,60,29 n,3e,28 18,2v,24 19,63,32 1d,32,2y 1g,32,31
copyIn.simple.row.inTransaction|0,3f,28 1,3f,28 2,3f,28 3,33,1w 4,3b,20 5,3f,21 6,3f,28 7,3f,28 8,3f,28 9,37,1z a,37,1z b,3f,28 c,3f,28 d,3f,28 e,3f,28 f,3f,28 g,3f,28 h,3f,28 i,3f,28 j,37,1y k,3f,28 l,60,29 m,60,29 n,3f,28 18,2x,24 19,63,32 1d,33,2y 1g,33,31
copyIn.simple.row.executed|0,3g,28 1,3g,28 2,3g,28 3,34,1w 4,3c,20 5,3g,21 6,3g,28 7,3g,28 8,3g,28 9,38,1z a,38,1z b,3g,28 c,3g,28 d,3g,28 e,3g,28 f,3g,28 g,3g,28 h,3g,28 i,3g,28 j,38,1y k,3g,28 l,60,29 m,60,29 n,3g,28 18,2x,24 19,63,32 1d,34,2y 1g,34,31
copyIn.simple.row.pipelined|0,3h,28 1,3h,28 2,3h,28 3,35,1w 4,3d,20 5,3h,21 6,3h,28 7,3h,28 8,3h,28 9,39,1z a,39,1z b,3h,28 c,3h,28 d,3h,28 e,3h,28 f,3h,28 g,3h,28 h,3h,28 i,3h,28 j,39,1y k,3h,28 l,60,29 m,60,29 n,3h,28 18,2x,24 19,63,32 1d,35,2y 1g,35,31
copyIn.simple.body.idle|0,3e,28 1,3e,28 2,3e,28 3,32,1w 4,3a,20 5,3e,21 6,3e,28 7,3e,28 8,3e,28 9,36,1z a,36,1z b,3e,28 c,3e,28 d,3e,28 e,3e,28 f,3e,28 g,3e,28 h,3e,28 i,3e,28 j,36,1y k,3e,28 l,60,29 m,60,29 n,3e,28 19,63,32 1d,36,2y
copyIn.simple.body.inTransaction|0,3f,28 1,3f,28 2,3f,28 3,33,1w 4,3b,20 5,3f,21 6,3f,28 7,3f,28 8,3f,28 9,37,1z a,37,1z b,3f,28 c,3f,28 d,3f,28 e,3f,28 f,3f,28 g,3f,28 h,3f,28 i,3f,28 j,37,1y k,3f,28 l,60,29 m,60,29 n,3f,28 19,63,32 1d,37,2y
copyIn.simple.body.executed|0,3g,28 1,3g,28 2,3g,28 3,34,1w 4,3c,20 5,3g,21 6,3g,28 7,3g,28 8,3g,28 9,38,1z a,38,1z b,3g,28 c,3g,28 d,3g,28 e,3g,28 f,3g,28 g,3g,28 h,3g,28 i,3g,28 j,38,1y k,3g,28 l,60,29 m,60,29 n,3g,28 19,63,32 1d,38,2y
copyIn.simple.body.pipelined|0,3h,28 1,3h,28 2,3h,28 3,35,1w 4,3d,20 5,3h,21 6,3h,28 7,3h,28 8,3h,28 9,39,1z a,39,1z b,3h,28 c,3h,28 d,3h,28 e,3h,28 f,3h,28 g,3h,28 h,3h,28 i,3h,28 j,39,1y k,3h,28 l,60,29 m,60,29 n,3h,28 19,63,32 1d,39,2y
copyIn.simple.ending.idle|10,1c,22 18,2v,25 19,63,32 1d,3a,2y 1g,3a,31
copyIn.simple.ending.inTransaction|10,1c,22 18,2x,25 19,63,32 1d,3b,2y 1g,3b,31
copyIn.simple.ending.executed|10,1c,22 18,2x,25 19,63,32 1d,3c,2y 1g,3c,31
copyIn.simple.ending.pipelined|10,1d,22 18,2x,25 19,63,32 1d,3d,2y 1g,3d,31
copyIn.simple.failing.idle|18,2v,26 19,63,32 1d,3e,2y 1g,3e,31
copyIn.simple.failing.inTransaction|18,2x,26 19,63,32 1d,3f,2y 1g,3f,31
copyIn.simple.failing.executed|18,2x,26 19,63,32 1d,3g,2y 1g,3g,31
copyIn.simple.failing.pipelined|18,2x,26 19,63,32 1d,3h,2y 1g,3h,31
copyIn.extended.begun.idle|0,3u,28 1,3u,28 2,3u,28 3,3l,1w 4,3r,20 5,3u,21 6,3u,28 7,3u,28 8,3u,28 9,3o,1z a,3o,1z b,3u,28 c,3u,28 d,3u,28 e,3u,28 f,3u,28 g,3u,28 h,3u,28 i,3u,28 j,3o,1x k,3u,28 l,60,29 m,60,29 n,3u,28 18,2s,23 19,63,32 1d,3i,2y
copyIn.extended.begun.inTransaction|0,3v,28 1,3v,28 2,3v,28 3,3m,1w 4,3s,20 5,3v,21 6,3v,28 7,3v,28 8,3v,28 9,3p,1z a,3p,1z b,3v,28 c,3v,28 d,3v,28 e,3v,28 f,3v,28 g,3v,28 h,3v,28 i,3v,28 j,3p,1x k,3v,28 l,60,29 m,60,29 n,3v,28 18,2u,23 19,63,32 1d,3j,2y
copyIn.extended.begun.executed|0,3w,28 1,3w,28 2,3w,28 3,3n,1w 4,3t,20 5,3w,21 6,3w,28 7,3w,28 8,3w,28 9,3q,1z a,3q,1z b,3w,28 c,3w,28 d,3w,28 e,3w,28 f,3w,28 g,3w,28 h,3w,28 i,3w,28 j,3q,1x k,3w,28 l,60,29 m,60,29 n,3w,28 18,2u,23 19,63,32 1d,3k,2y
copyIn.extended.row.idle|0,3u,28 1,3u,28 2,3u,28 3,3l,1w 4,3r,20 5,3u,21 6,3u,28 7,3u,28 8,3u,28 9,3o,1z a,3o,1z b,3u,28 c,3u,28 d,3u,28 e,3u,28 f,3u,28 g,3u,28 h,3u,28 i,3u,28 j,3o,1x k,3u,28 l,60,29 m,60,29 n,3u,28 18,2s,24 19,63,32 1d,3l,2y 1g,3l,31
copyIn.extended.row.inTransaction|0,3v,28 1,3v,28 2,3v,28 3,3m,1w 4,3s,20 5,3v,21 6,3v,28 7,3v,28 8,3v,28 9,3p,1z a,3p,1z b,3v,28 c,3v,28 d,3v,28 e,3v,28 f,3v,28 g,3v,28 h,3v,28 i,3v,28 j,3p,1x k,3v,28 l,60,29 m,60,29 n,3v,28 18,2u,24 19,63,32 1d,3m,2y 1g,3m,31
copyIn.extended.row.executed|0,3w,28 1,3w,28 2,3w,28 3,3n,1w 4,3t,20 5,3w,21 6,3w,28 7,3w,28 8,3w,28 9,3q,1z a,3q,1z b,3w,28 c,3w,28 d,3w,28 e,3w,28 f,3w,28 g,3w,28 h,3w,28 i,3w,28 j,3q,1x k,3w,28 l,60,29 m,60,29 n,3w,28 18,2u,24 19,63,32 1d,3n,2y 1g,3n,31
copyIn.extended.body.idle|0,3u,28 1,3u,28 2,3u,28 3,3l,1w 4,3r,20 5,3u,21 6,3u,28 7,3u,28 8,3u,28 9,3o,1z a,3o,1z b,3u,28 c,3u,28 d,3u,28 e,3u,28 f,3u,28 g,3u,28 h,3u,28 i,3u,28 j,3o,1x k,3u,28 l,60,29 m,60,29 n,3u,28 19,63,32 1d,3o,2y
copyIn.extended.body.inTransaction|0,3v,28 1,3v,28 2,3v,28 3,3m,1w 4,3s,20 5,3v,21 6,3v,28 7,3v,28 8,3v,28 9,3p,1z a,3p,1z b,3v,28 c,3v,28 d,3v,28 e,3v,28 f,3v,28 g,3v,28 h,3v,28 i,3v,28 j,3p,1x k,3v,28 l,60,29 m,60,29 n,3v,28 19,63,32 1d,3p,2y
copyIn.extended.body.executed|0,3w,28 1,3w,28 2,3w,28 3,3n,1w 4,3t,20 5,3w,21 6,3w,28 7,3w,28 8,3w,28 9,3q,1z a,3q,1z b,3w,28 c,3w,28 d,3w,28 e,3w,28 f,3w,28 g,3w,28 h,3w,28 i,3w,28 j,3q,1x k,3w,28 l,60,29 m,60,29 n,3w,28 19,63,32 1d,3q,2y
copyIn.extended.ending.idle|10,1h,22 18,2s,25 19,63,32 1d,3r,2y 1g,3r,31
copyIn.extended.ending.inTransaction|10,1h,22 18,2u,25 19,63,32 1d,3s,2y 1g,3s,31
copyIn.extended.ending.executed|10,1h,22 18,2u,25 19,63,32 1d,3t,2y 1g,3t,31
copyIn.extended.failing.idle|18,2s,26 19,63,32 1d,3u,2y 1g,3u,31
copyIn.extended.failing.inTransaction|18,2u,26 19,63,32 1d,3v,2y 1g,3v,31
copyIn.extended.failing.executed|18,2u,26 19,63,32 1d,3w,2y 1g,3w,31
copyOut.simple.sending.idle|12,3x,2c 13,41,2d 18,2v,2f 19,63,32 1d,3x,2y 1g,3x,31
copyOut.simple.sending.inTransaction|12,3y,2c 13,42,2d 18,2x,2f 19,63,32 1d,3y,2y 1g,3y,31
copyOut.simple.sending.executed|12,3z,2c 13,43,2d 18,2x,2f 19,63,32 1d,3z,2y 1g,3z,31
copyOut.simple.sending.pipelined|12,40,2c 13,44,2d 18,2x,2f 19,63,32 1d,40,2y 1g,40,31
copyOut.simple.done.idle|10,1c,2e 18,2v,2f 19,63,32 1d,41,2y 1g,41,31
copyOut.simple.done.inTransaction|10,1c,2e 18,2x,2f 19,63,32 1d,42,2y 1g,42,31
copyOut.simple.done.executed|10,1c,2e 18,2x,2f 19,63,32 1d,43,2y 1g,43,31
copyOut.simple.done.pipelined|10,1d,2e 18,2x,2f 19,63,32 1d,44,2y 1g,44,31
copyOut.extended.sending.idle|12,45,2c 13,48,2d 18,2s,2f 19,63,32 1d,45,2y 1g,45,31
copyOut.extended.sending.inTransaction|12,46,2c 13,49,2d 18,2u,2f 19,63,32 1d,46,2y 1g,46,31
copyOut.extended.sending.executed|12,47,2c 13,4a,2d 18,2u,2f 19,63,32 1d,47,2y 1g,47,31
copyOut.extended.done.idle|10,1h,2e 18,2s,2f 19,63,32 1d,48,2y 1g,48,31
copyOut.extended.done.inTransaction|10,1h,2e 18,2u,2f 19,63,32 1d,49,2y 1g,49,31
copyOut.extended.done.executed|10,1h,2e 18,2u,2f 19,63,32 1d,4a,2y 1g,4a,31
functionCall.running.idle|18,2v,2k 19,63,32 1a,4f,2j 1d,4b,2y 1g,4b,31
functionCall.running.inTransaction|18,2w,2k 19,63,32 1a,4g,2j 1d,4c,2y 1g,4c,31
functionCall.running.failed|18,2w,2k 19,63,32 1d,4d,2y 1g,4d,31
functionCall.running.pipelined|18,2x,2k 19,63,32 1a,4h,2j 1d,4e,2y 1g,4e,31
functionCall.answered.idle|18,2v,2k 19,63,32 1d,4f,2y 1e,4f,2z 1g,4f,31 1k,x,2l
functionCall.answered.inTransaction|18,2w,2k 19,63,32 1d,4g,2y 1g,4g,31 1l,y,2l
functionCall.answered.pipelined|18,2x,2k 19,63,32 1d,4h,2y 1e,4h,2z 1g,4h,31 1j,z,2l 1k,x,2l 1l,y,2l
walsender.ready.idle|0,4l,2m 1,62,35 2,4l,2m 3,4i,2g 4,4i,2g 5,4i,2g 6,4l,2m 7,4l,2m 8,4l,2m 9,4i,1i a,4l,1k b,4o,2n c,62,35 d,4l,2m e,62,35 f,4w,2o g,62,35 h,62,35 i,62,35 j,4r,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4i,2y 1e,4i,2z
walsender.ready.inTransaction|0,4m,2m 1,62,35 2,4m,2m 3,4j,2g 4,4j,2g 5,4j,2g 6,4m,2m 7,4m,2m 8,4m,2m 9,4j,1i a,4m,1k b,4p,2n c,62,35 d,4m,2m e,62,35 f,4x,2o g,62,35 h,62,35 i,62,35 j,4s,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4j,2y
walsender.ready.failed|0,4n,2m 1,62,35 2,4n,2m 3,4k,2g 4,4k,2g 5,4k,2g 6,4n,2m 7,4n,2m 8,4n,2m 9,4k,1i a,4n,1k b,4q,2n c,62,35 d,4n,2m e,62,35 f,4y,2o g,62,35 h,62,35 i,62,35 j,4t,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4k,2y
walsender.refusing.extendedQuery.idle|18,5v,2m 19,63,32 1d,4l,2y 1g,4l,31
walsender.refusing.extendedQuery.inTransaction|18,5w,2m 19,63,32 1d,4m,2y 1g,4m,31
walsender.refusing.extendedQuery.failed|18,5w,2m 19,63,32 1d,4n,2y 1g,4n,31
walsender.refusing.functionCall.idle|18,5x,2n 19,63,32 1d,4o,2y 1g,4o,31
walsender.refusing.functionCall.inTransaction|18,5y,2n 19,63,32 1d,4p,2y 1g,4p,31
walsender.refusing.functionCall.failed|18,5y,2n 19,63,32 1d,4q,2y 1g,4q,31
walsender.sync.answering.idle|18,5x,1n 19,63,32 1d,4r,2y 1e,4r,2z 1g,4r,31 1k,4i,1m
walsender.sync.answering.inTransaction|18,5y,1n 19,63,32 1d,4s,2y 1g,4s,31 1l,4j,1m
walsender.sync.answering.failed|18,5y,1n 19,63,32 1d,4t,2y 1g,4t,31 1j,4k,1m
walsender.sync.afterSkip.idle|18,5x,1n 19,63,32 1d,4u,2y 1e,4u,2z 1g,4u,31 1k,4i,1q
walsender.sync.afterSkip.failed|18,5y,1n 19,63,32 1d,4v,2y 1g,4v,31 1j,4k,1q
walsender.simpleQuery.begun.idle|10,55,y 11,5r,2q 14,56,1v 15,5l,2b 17,4z,z 18,5x,10 19,63,32 1d,4w,2y 1g,4w,31 1m,52,w
walsender.simpleQuery.begun.inTransaction|10,55,y 11,5r,2q 14,57,1v 15,5m,2b 17,50,z 18,5z,10 19,63,32 1d,4x,2y 1g,4x,31 1m,53,w
walsender.simpleQuery.begun.failed|10,55,y 17,51,z 18,5y,10 19,63,32 1d,4y,2y 1g,4y,31
walsender.simpleQuery.empty.idle|18,5x,10 19,63,32 1d,4z,2y 1e,4z,2z 1g,4z,31 1k,4i,11
walsender.simpleQuery.empty.inTransaction|18,5z,10 19,63,32 1d,50,2y 1g,50,31 1l,4j,11
walsender.simpleQuery.empty.failed|18,5y,10 19,63,32 1d,51,2y 1g,51,31 1j,4k,11
walsender.simpleQuery.sendingRows.idle|10,55,y 16,52,x 18,5x,10 19,63,32 1d,52,2y 1g,52,31
walsender.simpleQuery.sendingRows.inTransaction|10,55,y 16,53,x 18,5z,10 19,63,32 1d,53,2y 1g,53,31
walsender.simpleQuery.sendingRows.executed|10,55,y 16,54,x 18,5z,10 19,63,32 1d,54,2y 1g,54,31
walsender.simpleQuery.completed.executed|10,55,y 14,58,1v 15,5n,2b 18,5z,10 19,63,32 1d,55,2y 1e,55,2z 1g,55,31 1j,4k,11 1k,4i,11 1l,4j,11 1m,54,w
walsender.copyIn.simple.begun.idle|0,5i,28 1,5i,28 2,5i,28 3,59,1w 4,5f,20 5,5i,21 6,5i,28 7,5i,28 8,5i,28 9,5c,1z a,5c,1z b,5i,28 c,5i,28 d,5i,28 e,5i,28 f,5i,28 g,5i,28 h,5i,28 i,5i,28 j,5c,1y k,5i,28 l,60,29 m,60,29 n,5i,28 18,5x,23 19,63,32 1d,56,2y
walsender.copyIn.simple.begun.inTransaction|0,5j,28 1,5j,28 2,5j,28 3,5a,1w 4,5g,20 5,5j,21 6,5j,28 7,5j,28 8,5j,28 9,5d,1z a,5d,1z b,5j,28 c,5j,28 d,5j,28 e,5j,28 f,5j,28 g,5j,28 h,5j,28 i,5j,28 j,5d,1y k,5j,28 l,60,29 m,60,29 n,5j,28 18,5z,23 19,63,32 1d,57,2y
walsender.copyIn.simple.begun.executed|0,5k,28 1,5k,28 2,5k,28 3,5b,1w 4,5h,20 5,5k,21 6,5k,28 7,5k,28 8,5k,28 9,5e,1z a,5e,1z b,5k,28 c,5k,28 d,5k,28 e,5k,28 f,5k,28 g,5k,28 h,5k,28 i,5k,28 j,5e,1y k,5k,28 l,60,29 m,60,29 n,5k,28 18,5z,23 19,63,32 1d,58,2y
walsender.copyIn.simple.row.idle|0,5i,28 1,5i,28 2,5i,28 3,59,1w 4,5f,20 5,5i,21 6,5i,28 7,5i,28 8,5i,28 9,5c,1z a,5c,1z b,5i,28 c,5i,28 d,5i,28 e,5i,28 f,5i,28 g,5i,28 h,5i,28 i,5i,28 j,5c,1y k,5i,28 l,60,29 m,60,29 n,5i,28 18,5x,24 19,63,32 1d,59,2y 1g,59,31
walsender.copyIn.simple.row.inTransaction|0,5j,28 1,5j,28 2,5j,28 3,5a,1w 4,5g,20 5,5j,21 6,5j,28 7,5j,28 8,5j,28 9,5d,1z a,5d,1z b,5j,28 c,5j,28 d,5j,28 e,5j,28 f,5j,28 g,5j,28 h,5j,28 i,5j,28 j,5d,1y k,5j,28 l,60,29 m,60,29 n,5j,28 18,5z,24 19,63,32 1d,5a,2y 1g,5a,31
walsender.copyIn.simple.row.executed|0,5k,28 1,5k,28 2,5k,28 3,5b,1w 4,5h,20 5,5k,21 6,5k,28 7,5k,28 8,5k,28 9,5e,1z a,5e,1z b,5k,28 c,5k,28 d,5k,28 e,5k,28 f,5k,28 g,5k,28 h,5k,28 i,5k,28 j,5e,1y k,5k,28 l,60,29 m,60,29 n,5k,28 18,5z,24 19,63,32 1d,5b,2y 1g,5b,31
walsender.copyIn.simple.body.idle|0,5i,28 1,5i,28 2,5i,28 3,59,1w 4,5f,20 5,5i,21 6,5i,28 7,5i,28 8,5i,28 9,5c,1z a,5c,1z b,5i,28 c,5i,28 d,5i,28 e,5i,28 f,5i,28 g,5i,28 h,5i,28 i,5i,28 j,5c,1y k,5i,28 l,60,29 m,60,29 n,5i,28 19,63,32 1d,5c,2y
walsender.copyIn.simple.body.inTransaction|0,5j,28 1,5j,28 2,5j,28 3,5a,1w 4,5g,20 5,5j,21 6,5j,28 7,5j,28 8,5j,28 9,5d,1z a,5d,1z b,5j,28 c,5j,28 d,5j,28 e,5j,28 f,5j,28 g,5j,28 h,5j,28 i,5j,28 j,5d,1y k,5j,28 l,60,29 m,60,29 n,5j,28 19,63,32 1d,5d,2y
walsender.copyIn.simple.body.executed|0,5k,28 1,5k,28 2,5k,28 3,5b,1w 4,5h,20 5,5k,21 6,5k,28 7,5k,28 8,5k,28 9,5e,1z a,5e,1z b,5k,28 c,5k,28 d,5k,28 e,5k,28 f,5k,28 g,5k,28 h,5k,28 i,5k,28 j,5e,1y k,5k,28 l,60,29 m,60,29 n,5k,28 19,63,32 1d,5e,2y
walsender.copyIn.simple.ending.idle|10,55,22 18,5x,25 19,63,32 1d,5f,2y 1g,5f,31
walsender.copyIn.simple.ending.inTransaction|10,55,22 18,5z,25 19,63,32 1d,5g,2y 1g,5g,31
walsender.copyIn.simple.ending.executed|10,55,22 18,5z,25 19,63,32 1d,5h,2y 1g,5h,31
walsender.copyIn.simple.failing.idle|18,5x,26 19,63,32 1d,5i,2y 1g,5i,31
walsender.copyIn.simple.failing.inTransaction|18,5z,26 19,63,32 1d,5j,2y 1g,5j,31
walsender.copyIn.simple.failing.executed|18,5z,26 19,63,32 1d,5k,2y 1g,5k,31
walsender.copyOut.simple.sending.idle|12,5l,2c 13,5o,2d 18,5x,2f 19,63,32 1d,5l,2y 1g,5l,31
walsender.copyOut.simple.sending.inTransaction|12,5m,2c 13,5p,2d 18,5z,2f 19,63,32 1d,5m,2y 1g,5m,31
walsender.copyOut.simple.sending.executed|12,5n,2c 13,5q,2d 18,5z,2f 19,63,32 1d,5n,2y 1g,5n,31
walsender.copyOut.simple.done.idle|10,55,2e 15,5l,2p 18,5x,2f 19,63,32 1d,5o,2y 1g,5o,31 1m,54,2p
walsender.copyOut.simple.done.inTransaction|10,55,2e 15,5m,2p 18,5z,2f 19,63,32 1d,5p,2y 1g,5p,31 1m,54,2p
walsender.copyOut.simple.done.executed|10,55,2e 15,5n,2p 18,5z,2f 19,63,32 1d,5q,2y 1g,5q,31 1m,54,2p
walsender.copyBoth.streaming|0,62,2x 1,62,2x 2,62,2x 3,5r,2s 4,5s,2t 5,62,2x 6,62,2x 7,62,2x 8,62,2x 9,62,2x a,62,2x b,62,2x c,62,2x d,62,2x e,62,2x f,62,2x g,62,2x h,62,2x i,62,2x j,62,2x k,63,33 l,63,34 m,63,36 n,62,2x 12,5r,2r 13,5t,2u 18,5z,2w 19,63,32 1d,5r,2y
walsender.copyBoth.frontendDone|12,5s,2r 13,5u,2u 18,5z,2w 19,63,32 1d,5s,2y 1g,5s,31
walsender.copyBoth.serverDone|0,62,2x 1,62,2x 2,62,2x 3,5t,2s 4,5u,2t 5,62,2x 6,62,2x 7,62,2x 8,62,2x 9,62,2x a,62,2x b,62,2x c,62,2x d,62,2x e,62,2x f,62,2x g,62,2x h,62,2x i,62,2x j,62,2x k,63,33 l,63,34 m,63,36 n,62,2x 18,5z,2w 19,63,32 1d,5t,2y
walsender.copyBoth.bothDone|10,55,2v 12,5u,2r 18,5z,2w 19,63,32 1d,5u,2y 1g,5u,31 1m,54,2v
walsender.skippingUntilSync.idle|0,5v,1o 1,62,35 2,5v,1o 3,5v,1o 4,5v,1o 5,5v,1o 6,5v,1o 7,5v,1o 8,5v,1o 9,5v,1o a,5v,1o b,5v,1o c,62,35 d,5v,1o e,62,35 f,5v,1o g,62,35 h,62,35 i,62,35 j,4u,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,5v,2y 1e,5v,2z 1g,5v,31
walsender.skippingUntilSync.failed|0,5w,1o 1,62,35 2,5w,1o 3,5w,1o 4,5w,1o 5,5w,1o 6,5w,1o 7,5w,1o 8,5w,1o 9,5w,1o a,5w,1o b,5w,1o c,62,35 d,5w,1o e,62,35 f,5w,1o g,62,35 h,62,35 i,62,35 j,4v,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,5w,2y 1g,5w,31
walsender.afterError.idle|19,63,32 1d,5x,2y 1e,5x,2z 1g,5x,31 1k,4i,12
walsender.afterError.failed|19,63,32 1d,5y,2y 1g,5y,31 1j,4k,12
walsender.afterError.either|19,63,32 1d,5z,2y 1e,5z,2z 1g,5z,31 1j,4k,12 1k,4i,12
synchronizationLost.error|18,61,2a
synchronizationLost.fatal|19,63,2a
protocolViolation|19,63,37
closed|`;

const postgres13 = `\
startup.first|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,3,3 d,63,8 e,63,8 f,63,8 g,1,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.sslRequested|19,63,b 1n,8,4 1o,2,5
startup.sslRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,6,3 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.gssRequested|19,63,b 1n,8,4 1o,4,5
startup.gssRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,5,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.sslRequestedLast|19,63,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,63,b 1n,8,4 1o,7,5
startup.bothRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.encrypted|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,63,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,63,b
authentication.session.password|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,c,h f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingPassword|s,j,o 19,63,p
authentication.session.saslInitial|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,f,i f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.saslResponse|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,f,j f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,63,p
authentication.session.saslFinished|s,j,o 19,63,p
authentication.session.gss|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,i,m f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingGss|q,h,n s,j,o 19,63,p
authentication.session.initializing|x,k,s 19,63,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,63,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,63,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,63,b
authentication.walsender.password|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,o,h f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingPassword|s,v,o 19,63,p
authentication.walsender.saslInitial|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,r,i f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.saslResponse|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,r,j f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,63,p
authentication.walsender.saslFinished|s,v,o 19,63,p
authentication.walsender.gss|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,u,m f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,63,p
authentication.walsender.initializing|x,w,s 19,63,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,63,u 1d,w,2y 1g,w,r 1k,4i,t
ready.idle|0,1u,15 1,62,35 2,26,1a 3,x,2g 4,x,2g 5,x,2g 6,22,17 7,1y,17 8,2e,1c 9,x,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1v,15 1,62,35 2,27,1a 3,y,2g 4,y,2g 5,y,2g 6,23,17 7,1z,17 8,2f,1c 9,y,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,y,2y
ready.failed|0,1w,15 1,62,35 2,28,1a 3,z,2g 4,z,2g 5,z,2g 6,24,17 7,20,17 8,2g,1c 9,z,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,z,2y
simpleQuery.begun.idle|10,1c,y 14,2y,1v 15,3x,2b 17,14,z 18,2v,10 19,63,32 1d,10,2y 1g,10,31 1m,18,w
simpleQuery.begun.inTransaction|10,1c,y 14,2z,1v 15,3y,2b 17,15,z 18,2x,10 19,63,32 1d,11,2y 1g,11,31 1m,19,w
simpleQuery.begun.failed|10,1c,y 17,16,z 18,2w,10 19,63,32 1d,12,2y 1g,12,31
simpleQuery.begun.pipelined|10,1d,y 14,31,1v 15,40,2b 17,17,z 18,2x,10 19,63,32 1d,13,2y 1g,13,31 1m,1b,w
simpleQuery.empty.idle|18,2v,10 19,63,32 1d,14,2y 1e,14,2z 1g,14,31 1k,x,11
simpleQuery.empty.inTransaction|18,2x,10 19,63,32 1d,15,2y 1g,15,31 1l,y,11
simpleQuery.empty.failed|18,2w,10 19,63,32 1d,16,2y 1g,16,31 1j,z,11
simpleQuery.empty.pipelined|18,2x,10 19,63,32 1d,17,2y 1e,17,2z 1g,17,31 1j,z,11 1k,x,11 1l,y,11
simpleQuery.sendingRows.idle|10,1c,y 16,18,x 18,2v,10 19,63,32 1d,18,2y 1g,18,31
simpleQuery.sendingRows.inTransaction|10,1c,y 16,19,x 18,2x,10 19,63,32 1d,19,2y 1g,19,31
simpleQuery.sendingRows.executed|10,1c,y 16,1a,x 18,2x,10 19,63,32 1d,1a,2y 1g,1a,31
simpleQuery.sendingRows.pipelined|10,1d,y 16,1b,x 18,2x,10 19,63,32 1d,1b,2y 1g,1b,31
simpleQuery.completed.executed|10,1c,y 14,30,1v 15,3z,2b 18,2x,10 19,63,32 1d,1c,2y 1e,1c,2z 1g,1c,31 1j,z,11 1k,x,11 1l,y,11 1m,1a,w
simpleQuery.completed.pipelined|10,1d,y 14,31,1v 15,40,2b 18,2x,10 19,63,32 1d,1d,2y 1e,1d,2z 1g,1d,31 1j,z,11 1k,x,11 1l,y,11 1m,1b,w
pipelining.awaiting.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1e,2y 1e,1e,2z
pipelining.awaiting.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1f,2y
pipelining.awaiting.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1g,2y
pipelining.awaiting.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1h,2y 1e,1h,2z
pipelining.flushRead.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2s,1j 19,63,32 1d,1i,2y 1e,1i,2z
pipelining.flushRead.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2t,1j 19,63,32 1d,1j,2y
pipelining.flushRead.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2t,1j 19,63,32 1d,1k,2y
pipelining.flushRead.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2u,1j 19,63,32 1d,1l,2y 1e,1l,2z
pipelining.strayRead.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2v,2h 19,63,32 1d,1m,2y 1e,1m,2z
pipelining.strayRead.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2w,2h 19,63,32 1d,1n,2y
pipelining.strayRead.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2w,2h 19,63,32 1d,1o,2y
pipelining.strayRead.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2x,2h 19,63,32 1d,1p,2y 1e,1p,2z
extendedQuery.parsing.idle|18,2s,1h 19,63,32 1d,1q,2y 1g,1q,31 1h,1e,14
extendedQuery.parsing.inTransaction|18,2t,1h 19,63,32 1d,1r,2y 1g,1r,31 1h,1f,14
extendedQuery.parsing.failed|18,2t,1h 19,63,32 1d,1s,2y 1g,1s,31 1h,1g,14
extendedQuery.parsing.executed|18,2u,1h 19,63,32 1d,1t,2y 1g,1t,31 1h,1h,14
extendedQuery.binding.idle|y,1e,16 18,2s,1h 19,63,32 1d,1u,2y 1g,1u,31
extendedQuery.binding.inTransaction|y,1f,16 18,2t,1h 19,63,32 1d,1v,2y 1g,1v,31
extendedQuery.binding.failed|y,1g,16 18,2t,1h 19,63,32 1d,1w,2y 1g,1w,31
extendedQuery.binding.executed|y,1h,16 18,2u,1h 19,63,32 1d,1x,2y 1g,1x,31
extendedQuery.describingStatement.idle|18,2s,1h 19,63,32 1d,1y,2y 1f,22,18 1g,1y,31
extendedQuery.describingStatement.inTransaction|18,2t,1h 19,63,32 1d,1z,2y 1f,23,18 1g,1z,31
extendedQuery.describingStatement.failed|18,2t,1h 19,63,32 1d,20,2y 1f,24,18 1g,20,31
extendedQuery.describingStatement.executed|18,2u,1h 19,63,32 1d,21,2y 1f,25,18 1g,21,31
extendedQuery.describingPortal.idle|18,2s,1h 19,63,32 1c,1e,19 1d,22,2y 1g,22,31 1m,1e,19
extendedQuery.describingPortal.inTransaction|18,2t,1h 19,63,32 1c,1f,19 1d,23,2y 1g,23,31 1m,1f,19
extendedQuery.describingPortal.failed|18,2t,1h 19,63,32 1c,1g,19 1d,24,2y 1g,24,31
extendedQuery.describingPortal.executed|18,2u,1h 19,63,32 1c,1h,19 1d,25,2y 1g,25,31 1m,1h,19
extendedQuery.closing.idle|z,1e,1b 18,2s,1h 19,63,32 1d,26,2y 1g,26,31
extendedQuery.closing.inTransaction|z,1f,1b 18,2t,1h 19,63,32 1d,27,2y 1g,27,31
extendedQuery.closing.failed|z,1g,1b 18,2t,1h 19,63,32 1d,28,2y 1g,28,31
extendedQuery.closing.executed|z,1h,1b 18,2u,1h 19,63,32 1d,29,2y 1g,29,31
extendedQuery.refusingFlush.idle|18,2s,1h 19,63,32 1d,2a,2y 1g,2a,31
extendedQuery.refusingFlush.inTransaction|18,2t,1h 19,63,32 1d,2b,2y 1g,2b,31
extendedQuery.refusingFlush.failed|18,2t,1h 19,63,32 1d,2c,2y 1g,2c,31
extendedQuery.refusingFlush.executed|18,2u,1h 19,63,32 1d,2d,2y 1g,2d,31
extendedQuery.executing.idle|10,1h,1e 14,3i,1v 15,45,2b 16,2i,1d 17,1e,1f 18,2s,1h 19,63,32 1d,2e,2y 1g,2e,31 1i,1h,1g
extendedQuery.executing.inTransaction|10,1h,1e 14,3j,1v 15,46,2b 16,2j,1d 17,1f,1f 18,2u,1h 19,63,32 1d,2f,2y 1g,2f,31 1i,1h,1g
extendedQuery.executing.failed|10,1h,1e 17,1g,1f 18,2t,1h 19,63,32 1d,2g,2y 1g,2g,31
extendedQuery.executing.executed|10,1h,1e 14,3k,1v 15,47,2b 16,2k,1d 17,1h,1f 18,2u,1h 19,63,32 1d,2h,2y 1g,2h,31 1i,1h,1g
extendedQuery.sendingRows.idle|10,1h,1e 16,2i,1d 18,2s,1h 19,63,32 1d,2i,2y 1g,2i,31 1i,1h,1g
extendedQuery.sendingRows.inTransaction|10,1h,1e 16,2j,1d 18,2u,1h 19,63,32 1d,2j,2y 1g,2j,31 1i,1h,1g
extendedQuery.sendingRows.executed|10,1h,1e 16,2k,1d 18,2u,1h 19,63,32 1d,2k,2y 1g,2k,31 1i,1h,1g
sync.answering.idle|18,2v,1n 19,63,32 1d,2l,2y 1e,2l,2z 1g,2l,31 1k,x,1m
sync.answering.inTransaction|18,2w,1n 19,63,32 1d,2m,2y 1g,2m,31 1l,y,1m
sync.answering.failed|18,2w,1n 19,63,32 1d,2n,2y 1g,2n,31 1j,z,1m
sync.answering.executed|18,2x,1n 19,63,32 1d,2o,2y 1e,2o,2z 1g,2o,31 1j,z,1m 1k,x,1m 1l,y,1m
sync.afterSkip.idle|18,2v,1n 19,63,32 1d,2p,2y 1e,2p,2z 1g,2p,31 1k,x,1q
sync.afterSkip.failed|18,2w,1n 19,63,32 1d,2q,2y 1g,2q,31 1j,z,1q
sync.afterSkip.either|18,2x,1n 19,63,32 1d,2r,2y 1e,2r,2z 1g,2r,31 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,2s,1o 1,62,35 2,2s,1o 3,2s,1o 4,2s,1o 5,2s,1o 6,2s,1o 7,2s,1o 8,2s,1o 9,2s,1o a,2s,1o b,2s,1o c,62,35 d,2s,1o e,62,35 f,2s,1o g,62,35 h,62,35 i,62,35 j,2p,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2s,2y 1e,2s,2z 1g,2s,31
skippingUntilSync.failed|0,2t,1o 1,62,35 2,2t,1o 3,2t,1o 4,2t,1o 5,2t,1o 6,2t,1o 7,2t,1o 8,2t,1o 9,2t,1o a,2t,1o b,2t,1o c,62,35 d,2t,1o e,62,35 f,2t,1o g,62,35 h,62,35 i,62,35 j,2q,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2t,2y 1g,2t,31
skippingUntilSync.either|0,2u,1o 1,62,35 2,2u,1o 3,2u,1o 4,2u,1o 5,2u,1o 6,2u,1o 7,2u,1o 8,2u,1o 9,2u,1o a,2u,1o b,2u,1o c,62,35 d,2u,1o e,62,35 f,2u,1o g,62,35 h,62,35 i,62,35 j,2r,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2u,2y 1e,2u,2z 1g,2u,31
afterError.idle|19,63,32 1d,2v,2y 1e,2v,2z 1g,2v,31 1k,x,12
afterError.failed|19,63,32 1d,2w,2y 1g,2w,31 1j,z,12
afterError.either|19,63,32 1d,2x,2y 1e,2x,2z 1g,2x,31 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,3e,28 1,3e,28 2,3e,28 3,32,1w 4,3a,20 5,3e,21 6,3e,28 7,3e,28 8,3e,28 9,36,1z a,36,1z b,3e,28 c,3e,28 d,3e,28 e,3e,28 f,3e,28 g,3e,28 h,3e,28 i,3e,28 j,36,1y k,3e,28 l,60,29 m,60,29 n,3e,28 18,2v,23 19,63,32 1d,2y,2y
copyIn.simple.begun.inTransaction|0,3f,28 1,3f,28 2,3f,28 3,33,1w 4,3b,20 5,3f,21 6,3f,28 7,3f,28 8,3f,28 9,37,1z a,37,1z b,3f,28 c,3f,28 d,3f,28 e,3f,28 f,3f,28 g,3f,28 h,3f,28 i,3f,28 j,37,1y k,3f,28 l,60,29 m,60,29 n,3f,28 18,2x,23 19,63,32 1d,2z,2y
copyIn.simple.begun.executed|0,3g,28 1,3g,28 2,3g,28 3,34,1w 4,3c,20 5,3g,21 6,3g,28 7,3g,28 8,3g,28 9,38,1z a,38,1z b,3g,28 c,3g,28 d,3g,28 e,3g,28 f,3g,28 g,3g,28 h,3g,28 i,3g,28 j,38,1y k,3g,28 l,60,29 m,60,29 n,3g,28 18,2x,23 19,63,32 1d,30,2y
copyIn.simple.begun.pipelined|0,3h,28 1,3h,28 2,3h,28 3,35,1w 4,3d,20 5,3h,21 6,3h,28 7,3h,28 8,3h,28 9,39,1z a,39,1z b,3h,28 c,3h,28 d,3h,28 e,3h,28 f,3h,28 g,3h,28 h,3h,28 i,3h,28 j,39,1y k,3h,28 l,60,29 m,60,29 n,3h,28 18,2x,23 19,63,32 1d,31,2y
copyIn.simple.row.idle|0,3e,28 1,3e,28 2,3e,28 3,32,1w 4,3a,20 5,3e,21 6,3e,28 7,3e,28 8,3e,28 9,36,1z a,36,1z b,3e,28 c,3e,28 d,3e,28 e,3e,28 f,3e,28 g,3e,28 h,3e,28 i,3e,28 j,36,1y k,3e,28 l,60,29 m,60,29 n,3e,28 18,2v,24 19,63,32 1d,32,2y 1g,32,31
copyIn.simple.row.inTransaction|0,3f,28 1,3f,28 2,3f,28 3,33,1w 4,3b,20 5,3f,21 6,3f,28 7,3f,28 8,3f,28 9,37,1z a,37,1z b,3f,28 c,3f,28 d,3f,28 e,3f,28 f,3f,28 g,3f,28 h,3f,28 i,3f,28 j,37,1y k,3f,28 l,60,29 m,60,29 n,3f,28 18,2x,24 19,63,32 1d,33,2y 1g,33,31
copyIn.simple.row.executed|0,3g,28 1,3g,28 2,3g,28 3,34,1w 4,3c,20 5,3g,21 6,3g,28 7,3g,28 8,3g,28 9,38,1z a,38,1z b,3g,28 c,3g,28 d,3g,28 e,3g,28 f,3g,28 g,3g,28 h,3g,28 i,3g,28 j,38,1y k,3g,28 l,60,29 m,60,29 n,3g,28 18,2x,24 19,63,32 1d,34,2y 1g,34,31
copyIn.simple.row.pipelined|0,3h,28 1,3h,28 2,3h,28 3,35,1w 4,3d,20 5,3h,21 6,3h,28 7,3h,28 8,3h,28 9,39,1z a,39,1z b,3h,28 c,3h,28 d,3h,28 e,3h,28 f,3h,28 g,3h,28 h,3h,28 i,3h,28 j,39,1y k,3h,28 l,60,29 m,60,29 n,3h,28 18,2x,24 19,63,32 1d,35,2y 1g,35,31
copyIn.simple.body.idle|0,3e,28 1,3e,28 2,3e,28 3,32,1w 4,3a,20 5,3e,21 6,3e,28 7,3e,28 8,3e,28 9,36,1z a,36,1z b,3e,28 c,3e,28 d,3e,28 e,3e,28 f,3e,28 g,3e,28 h,3e,28 i,3e,28 j,36,1y k,3e,28 l,60,29 m,60,29 n,3e,28 19,63,32 1d,36,2y
copyIn.simple.body.inTransaction|0,3f,28 1,3f,28 2,3f,28 3,33,1w 4,3b,20 5,3f,21 6,3f,28 7,3f,28 8,3f,28 9,37,1z a,37,1z b,3f,28 c,3f,28 d,3f,28 e,3f,28 f,3f,28 g,3f,28 h,3f,28 i,3f,28 j,37,1y k,3f,28 l,60,29 m,60,29 n,3f,28 19,63,32 1d,37,2y
copyIn.simple.body.executed|0,3g,28 1,3g,28 2,3g,28 3,34,1w 4,3c,20 5,3g,21 6,3g,28 7,3g,28 8,3g,28 9,38,1z a,38,1z b,3g,28 c,3g,28 d,3g,28 e,3g,28 f,3g,28 g,3g,28 h,3g,28 i,3g,28 j,38,1y k,3g,28 l,60,29 m,60,29 n,3g,28 19,63,32 1d,38,2y
copyIn.simple.body.pipelined|0,3h,28 1,3h,28 2,3h,28 3,35,1w 4,3d,20 5,3h,21 6,3h,28 7,3h,28 8,3h,28 9,39,1z a,39,1z b,3h,28 c,3h,28 d,3h,28 e,3h,28 f,3h,28 g,3h,28 h,3h,28 i,3h,28 j,39,1y k,3h,28 l,60,29 m,60,29 n,3h,28 19,63,32 1d,39,2y
copyIn.simple.ending.idle|10,1c,22 18,2v,25 19,63,32 1d,3a,2y 1g,3a,31
copyIn.simple.ending.inTransaction|10,1c,22 18,2x,25 19,63,32 1d,3b,2y 1g,3b,31
copyIn.simple.ending.executed|10,1c,22 18,2x,25 19,63,32 1d,3c,2y 1g,3c,31
copyIn.simple.ending.pipelined|10,1d,22 18,2x,25 19,63,32 1d,3d,2y 1g,3d,31
copyIn.simple.failing.idle|18,2v,26 19,63,32 1d,3e,2y 1g,3e,31
copyIn.simple.failing.inTransaction|18,2x,26 19,63,32 1d,3f,2y 1g,3f,31
copyIn.simple.failing.executed|18,2x,26 19,63,32 1d,3g,2y 1g,3g,31
copyIn.simple.failing.pipelined|18,2x,26 19,63,32 1d,3h,2y 1g,3h,31
copyIn.extended.begun.idle|0,3u,28 1,3u,28 2,3u,28 3,3l,1w 4,3r,20 5,3u,21 6,3u,28 7,3u,28 8,3u,28 9,3o,1z a,3o,1z b,3u,28 c,3u,28 d,3u,28 e,3u,28 f,3u,28 g,3u,28 h,3u,28 i,3u,28 j,3o,1x k,3u,28 l,60,29 m,60,29 n,3u,28 18,2s,23 19,63,32 1d,3i,2y
copyIn.extended.begun.inTransaction|0,3v,28 1,3v,28 2,3v,28 3,3m,1w 4,3s,20 5,3v,21 6,3v,28 7,3v,28 8,3v,28 9,3p,1z a,3p,1z b,3v,28 c,3v,28 d,3v,28 e,3v,28 f,3v,28 g,3v,28 h,3v,28 i,3v,28 j,3p,1x k,3v,28 l,60,29 m,60,29 n,3v,28 18,2u,23 19,63,32 1d,3j,2y
copyIn.extended.begun.executed|0,3w,28 1,3w,28 2,3w,28 3,3n,1w 4,3t,20 5,3w,21 6,3w,28 7,3w,28 8,3w,28 9,3q,1z a,3q,1z b,3w,28 c,3w,28 d,3w,28 e,3w,28 f,3w,28 g,3w,28 h,3w,28 i,3w,28 j,3q,1x k,3w,28 l,60,29 m,60,29 n,3w,28 18,2u,23 19,63,32 1d,3k,2y
copyIn.extended.row.idle|0,3u,28 1,3u,28 2,3u,28 3,3l,1w 4,3r,20 5,3u,21 6,3u,28 7,3u,28 8,3u,28 9,3o,1z a,3o,1z b,3u,28 c,3u,28 d,3u,28 e,3u,28 f,3u,28 g,3u,28 h,3u,28 i,3u,28 j,3o,1x k,3u,28 l,60,29 m,60,29 n,3u,28 18,2s,24 19,63,32 1d,3l,2y 1g,3l,31
copyIn.extended.row.inTransaction|0,3v,28 1,3v,28 2,3v,28 3,3m,1w 4,3s,20 5,3v,21 6,3v,28 7,3v,28 8,3v,28 9,3p,1z a,3p,1z b,3v,28 c,3v,28 d,3v,28 e,3v,28 f,3v,28 g,3v,28 h,3v,28 i,3v,28 j,3p,1x k,3v,28 l,60,29 m,60,29 n,3v,28 18,2u,24 19,63,32 1d,3m,2y 1g,3m,31
copyIn.extended.row.executed|0,3w,28 1,3w,28 2,3w,28 3,3n,1w 4,3t,20 5,3w,21 6,3w,28 7,3w,28 8,3w,28 9,3q,1z a,3q,1z b,3w,28 c,3w,28 d,3w,28 e,3w,28 f,3w,28 g,3w,28 h,3w,28 i,3w,28 j,3q,1x k,3w,28 l,60,29 m,60,29 n,3w,28 18,2u,24 19,63,32 1d,3n,2y 1g,3n,31
copyIn.extended.body.idle|0,3u,28 1,3u,28 2,3u,28 3,3l,1w 4,3r,20 5,3u,21 6,3u,28 7,3u,28 8,3u,28 9,3o,1z a,3o,1z b,3u,28 c,3u,28 d,3u,28 e,3u,28 f,3u,28 g,3u,28 h,3u,28 i,3u,28 j,3o,1x k,3u,28 l,60,29 m,60,29 n,3u,28 19,63,32 1d,3o,2y
copyIn.extended.body.inTransaction|0,3v,28 1,3v,28 2,3v,28 3,3m,1w 4,3s,20 5,3v,21 6,3v,28 7,3v,28 8,3v,28 9,3p,1z a,3p,1z b,3v,28 c,3v,28 d,3v,28 e,3v,28 f,3v,28 g,3v,28 h,3v,28 i,3v,28 j,3p,1x k,3v,28 l,60,29 m,60,29 n,3v,28 19,63,32 1d,3p,2y
copyIn.extended.body.executed|0,3w,28 1,3w,28 2,3w,28 3,3n,1w 4,3t,20 5,3w,21 6,3w,28 7,3w,28 8,3w,28 9,3q,1z a,3q,1z b,3w,28 c,3w,28 d,3w,28 e,3w,28 f,3w,28 g,3w,28 h,3w,28 i,3w,28 j,3q,1x k,3w,28 l,60,29 m,60,29 n,3w,28 19,63,32 1d,3q,2y
copyIn.extended.ending.idle|10,1h,22 18,2s,25 19,63,32 1d,3r,2y 1g,3r,31
copyIn.extended.ending.inTransaction|10,1h,22 18,2u,25 19,63,32 1d,3s,2y 1g,3s,31
copyIn.extended.ending.executed|10,1h,22 18,2u,25 19,63,32 1d,3t,2y 1g,3t,31
copyIn.extended.failing.idle|18,2s,26 19,63,32 1d,3u,2y 1g,3u,31
copyIn.extended.failing.inTransaction|18,2u,26 19,63,32 1d,3v,2y 1g,3v,31
copyIn.extended.failing.executed|18,2u,26 19,63,32 1d,3w,2y 1g,3w,31
copyOut.simple.sending.idle|12,3x,2c 13,41,2d 18,2v,2f 19,63,32 1d,3x,2y 1g,3x,31
copyOut.simple.sending.inTransaction|12,3y,2c 13,42,2d 18,2x,2f 19,63,32 1d,3y,2y 1g,3y,31
copyOut.simple.sending.executed|12,3z,2c 13,43,2d 18,2x,2f 19,63,32 1d,3z,2y 1g,3z,31
copyOut.simple.sending.pipelined|12,40,2c 13,44,2d 18,2x,2f 19,63,32 1d,40,2y 1g,40,31
copyOut.simple.done.idle|10,1c,2e 18,2v,2f 19,63,32 1d,41,2y 1g,41,31
copyOut.simple.done.inTransaction|10,1c,2e 18,2x,2f 19,63,32 1d,42,2y 1g,42,31
copyOut.simple.done.executed|10,1c,2e 18,2x,2f 19,63,32 1d,43,2y 1g,43,31
copyOut.simple.done.pipelined|10,1d,2e 18,2x,2f 19,63,32 1d,44,2y 1g,44,31
copyOut.extended.sending.idle|12,45,2c 13,48,2d 18,2s,2f 19,63,32 1d,45,2y 1g,45,31
copyOut.extended.sending.inTransaction|12,46,2c 13,49,2d 18,2u,2f 19,63,32 1d,46,2y 1g,46,31
copyOut.extended.sending.executed|12,47,2c 13,4a,2d 18,2u,2f 19,63,32 1d,47,2y 1g,47,31
copyOut.extended.done.idle|10,1h,2e 18,2s,2f 19,63,32 1d,48,2y 1g,48,31
copyOut.extended.done.inTransaction|10,1h,2e 18,2u,2f 19,63,32 1d,49,2y 1g,49,31
copyOut.extended.done.executed|10,1h,2e 18,2u,2f 19,63,32 1d,4a,2y 1g,4a,31
functionCall.running.idle|18,2v,2k 19,63,32 1a,4f,2j 1d,4b,2y 1g,4b,31
functionCall.running.inTransaction|18,2w,2k 19,63,32 1a,4g,2j 1d,4c,2y 1g,4c,31
functionCall.running.failed|18,2w,2k 19,63,32 1d,4d,2y 1g,4d,31
functionCall.running.pipelined|18,2x,2k 19,63,32 1a,4h,2j 1d,4e,2y 1g,4e,31
functionCall.answered.idle|18,2v,2k 19,63,32 1d,4f,2y 1e,4f,2z 1g,4f,31 1k,x,2l
functionCall.answered.inTransaction|18,2w,2k 19,63,32 1d,4g,2y 1g,4g,31 1l,y,2l
functionCall.answered.pipelined|18,2x,2k 19,63,32 1d,4h,2y 1e,4h,2z 1g,4h,31 1j,z,2l 1k,x,2l 1l,y,2l
walsender.ready.idle|0,4l,2m 1,62,35 2,4l,2m 3,4i,2g 4,4i,2g 5,4i,2g 6,4l,2m 7,4l,2m 8,4l,2m 9,4i,1i a,4l,1k b,4o,2n c,62,35 d,4l,2m e,62,35 f,4w,2o g,62,35 h,62,35 i,62,35 j,4r,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4i,2y 1e,4i,2z
walsender.ready.inTransaction|0,4m,2m 1,62,35 2,4m,2m 3,4j,2g 4,4j,2g 5,4j,2g 6,4m,2m 7,4m,2m 8,4m,2m 9,4j,1i a,4m,1k b,4p,2n c,62,35 d,4m,2m e,62,35 f,4x,2o g,62,35 h,62,35 i,62,35 j,4s,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4j,2y
walsender.ready.failed|0,4n,2m 1,62,35 2,4n,2m 3,4k,2g 4,4k,2g 5,4k,2g 6,4n,2m 7,4n,2m 8,4n,2m 9,4k,1i a,4n,1k b,4q,2n c,62,35 d,4n,2m e,62,35 f,4y,2o g,62,35 h,62,35 i,62,35 j,4t,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4k,2y
walsender.refusing.extendedQuery.idle|18,5v,2m 19,63,32 1d,4l,2y 1g,4l,31
walsender.refusing.extendedQuery.inTransaction|18,5w,2m 19,63,32 1d,4m,2y 1g,4m,31
walsender.refusing.extendedQuery.failed|18,5w,2m 19,63,32 1d,4n,2y 1g,4n,31
walsender.refusing.functionCall.idle|18,5x,2n 19,63,32 1d,4o,2y 1g,4o,31
walsender.refusing.functionCall.inTransaction|18,5y,2n 19,63,32 1d,4p,2y 1g,4p,31
walsender.refusing.functionCall.failed|18,5y,2n 19,63,32 1d,4q,2y 1g,4q,31
walsender.sync.answering.idle|18,5x,1n 19,63,32 1d,4r,2y 1e,4r,2z 1g,4r,31 1k,4i,1m
walsender.sync.answering.inTransaction|18,5y,1n 19,63,32 1d,4s,2y 1g,4s,31 1l,4j,1m
walsender.sync.answering.failed|18,5y,1n 19,63,32 1d,4t,2y 1g,4t,31 1j,4k,1m
walsender.sync.afterSkip.idle|18,5x,1n 19,63,32 1d,4u,2y 1e,4u,2z 1g,4u,31 1k,4i,1q
walsender.sync.afterSkip.failed|18,5y,1n 19,63,32 1d,4v,2y 1g,4v,31 1j,4k,1q
walsender.simpleQuery.begun.idle|10,55,y 11,5r,2q 14,56,1v 15,5l,2b 17,4z,z 18,5x,10 19,63,32 1d,4w,2y 1g,4w,31 1m,52,w
walsender.simpleQuery.begun.inTransaction|10,55,y 11,5r,2q 14,57,1v 15,5m,2b 17,50,z 18,5z,10 19,63,32 1d,4x,2y 1g,4x,31 1m,53,w
walsender.simpleQuery.begun.failed|10,55,y 17,51,z 18,5y,10 19,63,32 1d,4y,2y 1g,4y,31
walsender.simpleQuery.empty.idle|18,5x,10 19,63,32 1d,4z,2y 1e,4z,2z 1g,4z,31 1k,4i,11
walsender.simpleQuery.empty.inTransaction|18,5z,10 19,63,32 1d,50,2y 1g,50,31 1l,4j,11
walsender.simpleQuery.empty.failed|18,5y,10 19,63,32 1d,51,2y 1g,51,31 1j,4k,11
walsender.simpleQuery.sendingRows.idle|10,55,y 16,52,x 18,5x,10 19,63,32 1d,52,2y 1g,52,31
walsender.simpleQuery.sendingRows.inTransaction|10,55,y 16,53,x 18,5z,10 19,63,32 1d,53,2y 1g,53,31
walsender.simpleQuery.sendingRows.executed|10,55,y 16,54,x 18,5z,10 19,63,32 1d,54,2y 1g,54,31
walsender.simpleQuery.completed.executed|10,55,y 14,58,1v 15,5n,2b 18,5z,10 19,63,32 1d,55,2y 1e,55,2z 1g,55,31 1j,4k,11 1k,4i,11 1l,4j,11 1m,54,w
walsender.copyIn.simple.begun.idle|0,5i,28 1,5i,28 2,5i,28 3,59,1w 4,5f,20 5,5i,21 6,5i,28 7,5i,28 8,5i,28 9,5c,1z a,5c,1z b,5i,28 c,5i,28 d,5i,28 e,5i,28 f,5i,28 g,5i,28 h,5i,28 i,5i,28 j,5c,1y k,5i,28 l,60,29 m,60,29 n,5i,28 18,5x,23 19,63,32 1d,56,2y
walsender.copyIn.simple.begun.inTransaction|0,5j,28 1,5j,28 2,5j,28 3,5a,1w 4,5g,20 5,5j,21 6,5j,28 7,5j,28 8,5j,28 9,5d,1z a,5d,1z b,5j,28 c,5j,28 d,5j,28 e,5j,28 f,5j,28 g,5j,28 h,5j,28 i,5j,28 j,5d,1y k,5j,28 l,60,29 m,60,29 n,5j,28 18,5z,23 19,63,32 1d,57,2y
walsender.copyIn.simple.begun.executed|0,5k,28 1,5k,28 2,5k,28 3,5b,1w 4,5h,20 5,5k,21 6,5k,28 7,5k,28 8,5k,28 9,5e,1z a,5e,1z b,5k,28 c,5k,28 d,5k,28 e,5k,28 f,5k,28 g,5k,28 h,5k,28 i,5k,28 j,5e,1y k,5k,28 l,60,29 m,60,29 n,5k,28 18,5z,23 19,63,32 1d,58,2y
walsender.copyIn.simple.row.idle|0,5i,28 1,5i,28 2,5i,28 3,59,1w 4,5f,20 5,5i,21 6,5i,28 7,5i,28 8,5i,28 9,5c,1z a,5c,1z b,5i,28 c,5i,28 d,5i,28 e,5i,28 f,5i,28 g,5i,28 h,5i,28 i,5i,28 j,5c,1y k,5i,28 l,60,29 m,60,29 n,5i,28 18,5x,24 19,63,32 1d,59,2y 1g,59,31
walsender.copyIn.simple.row.inTransaction|0,5j,28 1,5j,28 2,5j,28 3,5a,1w 4,5g,20 5,5j,21 6,5j,28 7,5j,28 8,5j,28 9,5d,1z a,5d,1z b,5j,28 c,5j,28 d,5j,28 e,5j,28 f,5j,28 g,5j,28 h,5j,28 i,5j,28 j,5d,1y k,5j,28 l,60,29 m,60,29 n,5j,28 18,5z,24 19,63,32 1d,5a,2y 1g,5a,31
walsender.copyIn.simple.row.executed|0,5k,28 1,5k,28 2,5k,28 3,5b,1w 4,5h,20 5,5k,21 6,5k,28 7,5k,28 8,5k,28 9,5e,1z a,5e,1z b,5k,28 c,5k,28 d,5k,28 e,5k,28 f,5k,28 g,5k,28 h,5k,28 i,5k,28 j,5e,1y k,5k,28 l,60,29 m,60,29 n,5k,28 18,5z,24 19,63,32 1d,5b,2y 1g,5b,31
walsender.copyIn.simple.body.idle|0,5i,28 1,5i,28 2,5i,28 3,59,1w 4,5f,20 5,5i,21 6,5i,28 7,5i,28 8,5i,28 9,5c,1z a,5c,1z b,5i,28 c,5i,28 d,5i,28 e,5i,28 f,5i,28 g,5i,28 h,5i,28 i,5i,28 j,5c,1y k,5i,28 l,60,29 m,60,29 n,5i,28 19,63,32 1d,5c,2y
walsender.copyIn.simple.body.inTransaction|0,5j,28 1,5j,28 2,5j,28 3,5a,1w 4,5g,20 5,5j,21 6,5j,28 7,5j,28 8,5j,28 9,5d,1z a,5d,1z b,5j,28 c,5j,28 d,5j,28 e,5j,28 f,5j,28 g,5j,28 h,5j,28 i,5j,28 j,5d,1y k,5j,28 l,60,29 m,60,29 n,5j,28 19,63,32 1d,5d,2y
walsender.copyIn.simple.body.executed|0,5k,28 1,5k,28 2,5k,28 3,5b,1w 4,5h,20 5,5k,21 6,5k,28 7,5k,28 8,5k,28 9,5e,1z a,5e,1z b,5k,28 c,5k,28 d,5k,28 e,5k,28 f,5k,28 g,5k,28 h,5k,28 i,5k,28 j,5e,1y k,5k,28 l,60,29 m,60,29 n,5k,28 19,63,32 1d,5e,2y
walsender.copyIn.simple.ending.idle|10,55,22 18,5x,25 19,63,32 1d,5f,2y 1g,5f,31
walsender.copyIn.simple.ending.inTransaction|10,55,22 18,5z,25 19,63,32 1d,5g,2y 1g,5g,31
walsender.copyIn.simple.ending.executed|10,55,22 18,5z,25 19,63,32 1d,5h,2y 1g,5h,31
walsender.copyIn.simple.failing.idle|18,5x,26 19,63,32 1d,5i,2y 1g,5i,31
walsender.copyIn.simple.failing.inTransaction|18,5z,26 19,63,32 1d,5j,2y 1g,5j,31
walsender.copyIn.simple.failing.executed|18,5z,26 19,63,32 1d,5k,2y 1g,5k,31
walsender.copyOut.simple.sending.idle|12,5l,2c 13,5o,2d 18,5x,2f 19,63,32 1d,5l,2y 1g,5l,31
walsender.copyOut.simple.sending.inTransaction|12,5m,2c 13,5p,2d 18,5z,2f 19,63,32 1d,5m,2y 1g,5m,31
walsender.copyOut.simple.sending.executed|12,5n,2c 13,5q,2d 18,5z,2f 19,63,32 1d,5n,2y 1g,5n,31
walsender.copyOut.simple.done.idle|10,55,2e 15,5l,2p 18,5x,2f 19,63,32 1d,5o,2y 1g,5o,31 1m,54,2p
walsender.copyOut.simple.done.inTransaction|10,55,2e 15,5m,2p 18,5z,2f 19,63,32 1d,5p,2y 1g,5p,31 1m,54,2p
walsender.copyOut.simple.done.executed|10,55,2e 15,5n,2p 18,5z,2f 19,63,32 1d,5q,2y 1g,5q,31 1m,54,2p
walsender.copyBoth.streaming|0,62,2x 1,62,2x 2,62,2x 3,5r,2s 4,5s,2t 5,62,2x 6,62,2x 7,62,2x 8,62,2x 9,62,2x a,62,2x b,62,2x c,62,2x d,62,2x e,62,2x f,62,2x g,62,2x h,62,2x i,62,2x j,62,2x k,63,33 l,63,34 m,63,36 n,62,2x 12,5r,2r 13,5t,2u 18,5z,2w 19,63,32 1d,5r,2y
walsender.copyBoth.frontendDone|12,5s,2r 13,5u,2u 18,5z,2w 19,63,32 1d,5s,2y 1g,5s,31
walsender.copyBoth.serverDone|0,62,2x 1,62,2x 2,62,2x 3,5t,2s 4,5u,2t 5,62,2x 6,62,2x 7,62,2x 8,62,2x 9,62,2x a,62,2x b,62,2x c,62,2x d,62,2x e,62,2x f,62,2x g,62,2x h,62,2x i,62,2x j,62,2x k,63,33 l,63,34 m,63,36 n,62,2x 18,5z,2w 19,63,32 1d,5t,2y
walsender.copyBoth.bothDone|10,55,2v 12,5u,2r 18,5z,2w 19,63,32 1d,5u,2y 1g,5u,31 1m,54,2v
walsender.skippingUntilSync.idle|0,5v,1o 1,62,35 2,5v,1o 3,5v,1o 4,5v,1o 5,5v,1o 6,5v,1o 7,5v,1o 8,5v,1o 9,5v,1o a,5v,1o b,5v,1o c,62,35 d,5v,1o e,62,35 f,5v,1o g,62,35 h,62,35 i,62,35 j,4u,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,5v,2y 1e,5v,2z 1g,5v,31
walsender.skippingUntilSync.failed|0,5w,1o 1,62,35 2,5w,1o 3,5w,1o 4,5w,1o 5,5w,1o 6,5w,1o 7,5w,1o 8,5w,1o 9,5w,1o a,5w,1o b,5w,1o c,62,35 d,5w,1o e,62,35 f,5w,1o g,62,35 h,62,35 i,62,35 j,4v,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,5w,2y 1g,5w,31
walsender.afterError.idle|19,63,32 1d,5x,2y 1e,5x,2z 1g,5x,31 1k,4i,12
walsender.afterError.failed|19,63,32 1d,5y,2y 1g,5y,31 1j,4k,12
walsender.afterError.either|19,63,32 1d,5z,2y 1e,5z,2z 1g,5z,31 1j,4k,12 1k,4i,12
synchronizationLost.error|18,61,2a
synchronizationLost.fatal|19,63,2a
protocolViolation|19,63,37
closed|`;

const postgres14 = `\
startup.first|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,3,3 d,63,8 e,63,8 f,63,8 g,1,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.sslRequested|19,63,b 1n,8,4 1o,2,5
startup.sslRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,6,3 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.gssRequested|19,63,b 1n,8,4 1o,4,5
startup.gssRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,5,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.sslRequestedLast|19,63,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,63,b 1n,8,4 1o,7,5
startup.bothRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
startup.encrypted|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,63,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,63,b
authentication.session.password|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,c,h f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingPassword|s,j,o 19,63,p
authentication.session.saslInitial|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,f,i f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.saslResponse|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,f,j f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,63,p
authentication.session.saslFinished|s,j,o 19,63,p
authentication.session.gss|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,i,m f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.session.checkingGss|q,h,n s,j,o 19,63,p
authentication.session.initializing|x,k,s 19,63,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,63,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,63,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,63,b
authentication.walsender.password|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,o,h f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingPassword|s,v,o 19,63,p
authentication.walsender.saslInitial|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,r,i f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.saslResponse|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,r,j f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,63,p
authentication.walsender.saslFinished|s,v,o 19,63,p
authentication.walsender.gss|0,62,q 1,62,q 2,62,q 3,62,q 4,62,q 5,62,q 6,62,q 7,62,q 8,62,q 9,62,q a,62,q b,62,q c,62,q d,62,q e,u,m f,62,q g,62,q h,62,q i,62,q j,62,q k,62,q l,63,9 m,62,q n,62,q 19,63,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,63,p
authentication.walsender.initializing|x,w,s 19,63,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,63,u 1d,w,2y 1g,w,r 1k,4i,t
ready.idle|0,1u,15 1,62,35 2,26,1a 3,x,2g 4,x,2g 5,x,2g 6,22,17 7,1y,17 8,2e,1c 9,x,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1v,15 1,62,35 2,27,1a 3,y,2g 4,y,2g 5,y,2g 6,23,17 7,1z,17 8,2f,1c 9,y,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,y,2y
ready.failed|0,1w,15 1,62,35 2,28,1a 3,z,2g 4,z,2g 5,z,2g 6,24,17 7,20,17 8,2g,1c 9,z,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,z,2y
simpleQuery.begun.idle|10,1c,y 14,2y,1v 15,3x,2b 17,14,z 18,2v,10 19,63,32 1d,10,2y 1m,18,w
simpleQuery.begun.inTransaction|10,1c,y 14,2z,1v 15,3y,2b 17,15,z 18,2x,10 19,63,32 1d,11,2y 1m,19,w
simpleQuery.begun.failed|10,1c,y 17,16,z 18,2w,10 19,63,32 1d,12,2y
simpleQuery.begun.pipelined|10,1d,y 14,31,1v 15,40,2b 17,17,z 18,2x,10 19,63,32 1d,13,2y 1m,1b,w
simpleQuery.empty.idle|18,2v,10 19,63,32 1d,14,2y 1e,14,2z 1g,14,30 1k,x,11
simpleQuery.empty.inTransaction|18,2x,10 19,63,32 1d,15,2y 1g,15,30 1l,y,11
simpleQuery.empty.failed|18,2w,10 19,63,32 1d,16,2y 1g,16,30 1j,z,11
simpleQuery.empty.pipelined|18,2x,10 19,63,32 1d,17,2y 1e,17,2z 1g,17,30 1j,z,11 1k,x,11 1l,y,11
simpleQuery.sendingRows.idle|10,1c,y 16,18,x 18,2v,10 19,63,32 1d,18,2y
simpleQuery.sendingRows.inTransaction|10,1c,y 16,19,x 18,2x,10 19,63,32 1d,19,2y
simpleQuery.sendingRows.executed|10,1c,y 16,1a,x 18,2x,10 19,63,32 1d,1a,2y
simpleQuery.sendingRows.pipelined|10,1d,y 16,1b,x 18,2x,10 19,63,32 1d,1b,2y
simpleQuery.completed.executed|10,1c,y 14,30,1v 15,3z,2b 18,2x,10 19,63,32 1d,1c,2y 1e,1c,2z 1g,1c,30 1j,z,11 1k,x,11 1l,y,11 1m,1a,w
simpleQuery.completed.pipelined|10,1d,y 14,31,1v 15,40,2b 18,2x,10 19,63,32 1d,1d,2y 1e,1d,2z 1g,1d,30 1j,z,11 1k,x,11 1l,y,11 1m,1b,w
pipelining.awaiting.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1e,2y 1e,1e,2z
pipelining.awaiting.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1f,2y
pipelining.awaiting.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1g,2y
pipelining.awaiting.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,1h,2y 1e,1h,2z
pipelining.flushRead.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2s,1j 19,63,32 1d,1i,2y 1e,1i,2z
pipelining.flushRead.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2t,1j 19,63,32 1d,1j,2y
pipelining.flushRead.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2t,1j 19,63,32 1d,1k,2y
pipelining.flushRead.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2u,1j 19,63,32 1d,1l,2y 1e,1l,2z
pipelining.strayRead.idle|0,1u,15 1,62,35 2,26,1a 3,1m,2g 4,1m,2g 5,1m,2g 6,22,17 7,1y,17 8,2e,1c 9,1i,1i a,2a,1k b,4b,2i c,62,35 d,1q,13 e,62,35 f,10,v g,62,35 h,62,35 i,62,35 j,2l,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2v,2h 19,63,32 1d,1m,2y 1e,1m,2z
pipelining.strayRead.inTransaction|0,1v,15 1,62,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4c,2i c,62,35 d,1r,13 e,62,35 f,11,v g,62,35 h,62,35 i,62,35 j,2m,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2w,2h 19,63,32 1d,1n,2y
pipelining.strayRead.failed|0,1w,15 1,62,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4d,2i c,62,35 d,1s,13 e,62,35 f,12,v g,62,35 h,62,35 i,62,35 j,2n,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2w,2h 19,63,32 1d,1o,2y
pipelining.strayRead.executed|0,1x,15 1,62,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4e,2i c,62,35 d,1t,13 e,62,35 f,13,v g,62,35 h,62,35 i,62,35 j,2o,1l k,63,33 l,63,34 m,63,36 n,62,35 18,2x,2h 19,63,32 1d,1p,2y 1e,1p,2z
extendedQuery.parsing.idle|18,2s,1h 19,63,32 1d,1q,2y 1h,1e,14
extendedQuery.parsing.inTransaction|18,2t,1h 19,63,32 1d,1r,2y 1h,1f,14
extendedQuery.parsing.failed|18,2t,1h 19,63,32 1d,1s,2y 1h,1g,14
extendedQuery.parsing.executed|18,2u,1h 19,63,32 1d,1t,2y 1h,1h,14
extendedQuery.binding.idle|y,1e,16 18,2s,1h 19,63,32 1d,1u,2y
extendedQuery.binding.inTransaction|y,1f,16 18,2t,1h 19,63,32 1d,1v,2y
extendedQuery.binding.failed|y,1g,16 18,2t,1h 19,63,32 1d,1w,2y
extendedQuery.binding.executed|y,1h,16 18,2u,1h 19,63,32 1d,1x,2y
extendedQuery.describingStatement.idle|18,2s,1h 19,63,32 1d,1y,2y 1f,22,18
extendedQuery.describingStatement.inTransaction|18,2t,1h 19,63,32 1d,1z,2y 1f,23,18
extendedQuery.describingStatement.failed|18,2t,1h 19,63,32 1d,20,2y 1f,24,18
extendedQuery.describingStatement.executed|18,2u,1h 19,63,32 1d,21,2y 1f,25,18
extendedQuery.describingPortal.idle|18,2s,1h 19,63,32 1c,1e,19 1d,22,2y 1m,1e,19
extendedQuery.describingPortal.inTransaction|18,2t,1h 19,63,32 1c,1f,19 1d,23,2y 1m,1f,19
extendedQuery.describingPortal.failed|18,2t,1h 19,63,32 1c,1g,19 1d,24,2y
extendedQuery.describingPortal.executed|18,2u,1h 19,63,32 1c,1h,19 1d,25,2y 1m,1h,19
extendedQuery.closing.idle|z,1e,1b 18,2s,1h 19,63,32 1d,26,2y
extendedQuery.closing.inTransaction|z,1f,1b 18,2t,1h 19,63,32 1d,27,2y
extendedQuery.closing.failed|z,1g,1b 18,2t,1h 19,63,32 1d,28,2y
extendedQuery.closing.executed|z,1h,1b 18,2u,1h 19,63,32 1d,29,2y
extendedQuery.refusingFlush.idle|18,2s,1h 19,63,32 1d,2a,2y
extendedQuery.refusingFlush.inTransaction|18,2t,1h 19,63,32 1d,2b,2y
extendedQuery.refusingFlush.failed|18,2t,1h 19,63,32 1d,2c,2y
extendedQuery.refusingFlush.executed|18,2u,1h 19,63,32 1d,2d,2y
extendedQuery.executing.idle|10,1h,1e 14,3i,1v 15,45,2b 16,2i,1d 17,1e,1f 18,2s,1h 19,63,32 1d,2e,2y 1i,1h,1g
extendedQuery.executing.inTransaction|10,1h,1e 14,3j,1v 15,46,2b 16,2j,1d 17,1f,1f 18,2u,1h 19,63,32 1d,2f,2y 1i,1h,1g
extendedQuery.executing.failed|10,1h,1e 17,1g,1f 18,2t,1h 19,63,32 1d,2g,2y
extendedQuery.executing.executed|10,1h,1e 14,3k,1v 15,47,2b 16,2k,1d 17,1h,1f 18,2u,1h 19,63,32 1d,2h,2y 1i,1h,1g
extendedQuery.sendingRows.idle|10,1h,1e 16,2i,1d 18,2s,1h 19,63,32 1d,2i,2y 1i,1h,1g
extendedQuery.sendingRows.inTransaction|10,1h,1e 16,2j,1d 18,2u,1h 19,63,32 1d,2j,2y 1i,1h,1g
extendedQuery.sendingRows.executed|10,1h,1e 16,2k,1d 18,2u,1h 19,63,32 1d,2k,2y 1i,1h,1g
sync.answering.idle|18,2v,1n 19,63,32 1d,2l,2y 1e,2l,2z 1g,2l,30 1k,x,1m
sync.answering.inTransaction|18,2w,1n 19,63,32 1d,2m,2y 1g,2m,30 1l,y,1m
sync.answering.failed|18,2w,1n 19,63,32 1d,2n,2y 1g,2n,30 1j,z,1m
sync.answering.executed|18,2x,1n 19,63,32 1d,2o,2y 1e,2o,2z 1g,2o,30 1j,z,1m 1k,x,1m 1l,y,1m
sync.afterSkip.idle|18,2v,1n 19,63,32 1d,2p,2y 1e,2p,2z 1g,2p,30 1k,x,1q
sync.afterSkip.failed|18,2w,1n 19,63,32 1d,2q,2y 1g,2q,30 1j,z,1q
sync.afterSkip.either|18,2x,1n 19,63,32 1d,2r,2y 1e,2r,2z 1g,2r,30 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,2s,1o 1,62,35 2,2s,1o 3,2s,1o 4,2s,1o 5,2s,1o 6,2s,1o 7,2s,1o 8,2s,1o 9,2s,1o a,2s,1o b,2s,1o c,62,35 d,2s,1o e,62,35 f,2s,1o g,62,35 h,62,35 i,62,35 j,2p,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2s,2y 1e,2s,2z
skippingUntilSync.failed|0,2t,1o 1,62,35 2,2t,1o 3,2t,1o 4,2t,1o 5,2t,1o 6,2t,1o 7,2t,1o 8,2t,1o 9,2t,1o a,2t,1o b,2t,1o c,62,35 d,2t,1o e,62,35 f,2t,1o g,62,35 h,62,35 i,62,35 j,2q,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2t,2y
skippingUntilSync.either|0,2u,1o 1,62,35 2,2u,1o 3,2u,1o 4,2u,1o 5,2u,1o 6,2u,1o 7,2u,1o 8,2u,1o 9,2u,1o a,2u,1o b,2u,1o c,62,35 d,2u,1o e,62,35 f,2u,1o g,62,35 h,62,35 i,62,35 j,2r,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,2u,2y 1e,2u,2z
afterError.idle|19,63,32 1d,2v,2y 1e,2v,2z 1g,2v,30 1k,x,12
afterError.failed|19,63,32 1d,2w,2y 1g,2w,30 1j,z,12
afterError.either|19,63,32 1d,2x,2y 1e,2x,2z 1g,2x,30 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,60,27 1,60,27 2,60,27 3,32,1w 4,3a,20 5,3e,21 6,60,27 7,60,27 8,60,27 9,36,1z a,36,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,36,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2v,23 19,63,32 1d,2y,2y
copyIn.simple.begun.inTransaction|0,60,27 1,60,27 2,60,27 3,33,1w 4,3b,20 5,3f,21 6,60,27 7,60,27 8,60,27 9,37,1z a,37,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,37,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2x,23 19,63,32 1d,2z,2y
copyIn.simple.begun.executed|0,60,27 1,60,27 2,60,27 3,34,1w 4,3c,20 5,3g,21 6,60,27 7,60,27 8,60,27 9,38,1z a,38,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,38,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2x,23 19,63,32 1d,30,2y
copyIn.simple.begun.pipelined|0,60,27 1,60,27 2,60,27 3,35,1w 4,3d,20 5,3h,21 6,60,27 7,60,27 8,60,27 9,39,1z a,39,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,39,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2x,23 19,63,32 1d,31,2y
copyIn.simple.row.idle|0,60,27 1,60,27 2,60,27 3,32,1w 4,3a,20 5,3e,21 6,60,27 7,60,27 8,60,27 9,36,1z a,36,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,36,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2v,24 19,63,32 1d,32,2y
copyIn.simple.row.inTransaction|0,60,27 1,60,27 2,60,27 3,33,1w 4,3b,20 5,3f,21 6,60,27 7,60,27 8,60,27 9,37,1z a,37,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,37,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2x,24 19,63,32 1d,33,2y
copyIn.simple.row.executed|0,60,27 1,60,27 2,60,27 3,34,1w 4,3c,20 5,3g,21 6,60,27 7,60,27 8,60,27 9,38,1z a,38,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,38,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2x,24 19,63,32 1d,34,2y
copyIn.simple.row.pipelined|0,60,27 1,60,27 2,60,27 3,35,1w 4,3d,20 5,3h,21 6,60,27 7,60,27 8,60,27 9,39,1z a,39,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,39,1y k,60,27 l,60,29 m,60,29 n,60,27 18,2x,24 19,63,32 1d,35,2y
copyIn.simple.body.idle|0,60,27 1,60,27 2,60,27 3,32,1w 4,3a,20 5,3e,21 6,60,27 7,60,27 8,60,27 9,36,1z a,36,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,36,1y k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,36,2y
copyIn.simple.body.inTransaction|0,60,27 1,60,27 2,60,27 3,33,1w 4,3b,20 5,3f,21 6,60,27 7,60,27 8,60,27 9,37,1z a,37,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,37,1y k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,37,2y
copyIn.simple.body.executed|0,60,27 1,60,27 2,60,27 3,34,1w 4,3c,20 5,3g,21 6,60,27 7,60,27 8,60,27 9,38,1z a,38,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,38,1y k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,38,2y
copyIn.simple.body.pipelined|0,60,27 1,60,27 2,60,27 3,35,1w 4,3d,20 5,3h,21 6,60,27 7,60,27 8,60,27 9,39,1z a,39,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,39,1y k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,39,2y
copyIn.simple.ending.idle|10,1c,22 18,2v,25 19,63,32 1d,3a,2y
copyIn.simple.ending.inTransaction|10,1c,22 18,2x,25 19,63,32 1d,3b,2y
copyIn.simple.ending.executed|10,1c,22 18,2x,25 19,63,32 1d,3c,2y
copyIn.simple.ending.pipelined|10,1d,22 18,2x,25 19,63,32 1d,3d,2y
copyIn.simple.failing.idle|18,2v,26 19,63,32 1d,3e,2y
copyIn.simple.failing.inTransaction|18,2x,26 19,63,32 1d,3f,2y
copyIn.simple.failing.executed|18,2x,26 19,63,32 1d,3g,2y
copyIn.simple.failing.pipelined|18,2x,26 19,63,32 1d,3h,2y
copyIn.extended.begun.idle|0,60,27 1,60,27 2,60,27 3,3l,1w 4,3r,20 5,3u,21 6,60,27 7,60,27 8,60,27 9,3o,1z a,3o,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3o,1x k,60,27 l,60,29 m,60,29 n,60,27 18,2s,23 19,63,32 1d,3i,2y
copyIn.extended.begun.inTransaction|0,60,27 1,60,27 2,60,27 3,3m,1w 4,3s,20 5,3v,21 6,60,27 7,60,27 8,60,27 9,3p,1z a,3p,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3p,1x k,60,27 l,60,29 m,60,29 n,60,27 18,2u,23 19,63,32 1d,3j,2y
copyIn.extended.begun.executed|0,60,27 1,60,27 2,60,27 3,3n,1w 4,3t,20 5,3w,21 6,60,27 7,60,27 8,60,27 9,3q,1z a,3q,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3q,1x k,60,27 l,60,29 m,60,29 n,60,27 18,2u,23 19,63,32 1d,3k,2y
copyIn.extended.row.idle|0,60,27 1,60,27 2,60,27 3,3l,1w 4,3r,20 5,3u,21 6,60,27 7,60,27 8,60,27 9,3o,1z a,3o,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3o,1x k,60,27 l,60,29 m,60,29 n,60,27 18,2s,24 19,63,32 1d,3l,2y
copyIn.extended.row.inTransaction|0,60,27 1,60,27 2,60,27 3,3m,1w 4,3s,20 5,3v,21 6,60,27 7,60,27 8,60,27 9,3p,1z a,3p,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3p,1x k,60,27 l,60,29 m,60,29 n,60,27 18,2u,24 19,63,32 1d,3m,2y
copyIn.extended.row.executed|0,60,27 1,60,27 2,60,27 3,3n,1w 4,3t,20 5,3w,21 6,60,27 7,60,27 8,60,27 9,3q,1z a,3q,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3q,1x k,60,27 l,60,29 m,60,29 n,60,27 18,2u,24 19,63,32 1d,3n,2y
copyIn.extended.body.idle|0,60,27 1,60,27 2,60,27 3,3l,1w 4,3r,20 5,3u,21 6,60,27 7,60,27 8,60,27 9,3o,1z a,3o,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3o,1x k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,3o,2y
copyIn.extended.body.inTransaction|0,60,27 1,60,27 2,60,27 3,3m,1w 4,3s,20 5,3v,21 6,60,27 7,60,27 8,60,27 9,3p,1z a,3p,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3p,1x k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,3p,2y
copyIn.extended.body.executed|0,60,27 1,60,27 2,60,27 3,3n,1w 4,3t,20 5,3w,21 6,60,27 7,60,27 8,60,27 9,3q,1z a,3q,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,3q,1x k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,3q,2y
copyIn.extended.ending.idle|10,1h,22 18,2s,25 19,63,32 1d,3r,2y
copyIn.extended.ending.inTransaction|10,1h,22 18,2u,25 19,63,32 1d,3s,2y
copyIn.extended.ending.executed|10,1h,22 18,2u,25 19,63,32 1d,3t,2y
copyIn.extended.failing.idle|18,2s,26 19,63,32 1d,3u,2y
copyIn.extended.failing.inTransaction|18,2u,26 19,63,32 1d,3v,2y
copyIn.extended.failing.executed|18,2u,26 19,63,32 1d,3w,2y
copyOut.simple.sending.idle|12,3x,2c 13,41,2d 18,2v,2f 19,63,32 1d,3x,2y
copyOut.simple.sending.inTransaction|12,3y,2c 13,42,2d 18,2x,2f 19,63,32 1d,3y,2y
copyOut.simple.sending.executed|12,3z,2c 13,43,2d 18,2x,2f 19,63,32 1d,3z,2y
copyOut.simple.sending.pipelined|12,40,2c 13,44,2d 18,2x,2f 19,63,32 1d,40,2y
copyOut.simple.done.idle|10,1c,2e 18,2v,2f 19,63,32 1d,41,2y
copyOut.simple.done.inTransaction|10,1c,2e 18,2x,2f 19,63,32 1d,42,2y
copyOut.simple.done.executed|10,1c,2e 18,2x,2f 19,63,32 1d,43,2y
copyOut.simple.done.pipelined|10,1d,2e 18,2x,2f 19,63,32 1d,44,2y
copyOut.extended.sending.idle|12,45,2c 13,48,2d 18,2s,2f 19,63,32 1d,45,2y
copyOut.extended.sending.inTransaction|12,46,2c 13,49,2d 18,2u,2f 19,63,32 1d,46,2y
copyOut.extended.sending.executed|12,47,2c 13,4a,2d 18,2u,2f 19,63,32 1d,47,2y
copyOut.extended.done.idle|10,1h,2e 18,2s,2f 19,63,32 1d,48,2y
copyOut.extended.done.inTransaction|10,1h,2e 18,2u,2f 19,63,32 1d,49,2y
copyOut.extended.done.executed|10,1h,2e 18,2u,2f 19,63,32 1d,4a,2y
functionCall.running.idle|18,2v,2k 19,63,32 1a,4f,2j 1d,4b,2y
functionCall.running.inTransaction|18,2w,2k 19,63,32 1a,4g,2j 1d,4c,2y
functionCall.running.failed|18,2w,2k 19,63,32 1d,4d,2y
functionCall.running.pipelined|18,2x,2k 19,63,32 1a,4h,2j 1d,4e,2y
functionCall.answered.idle|18,2v,2k 19,63,32 1d,4f,2y 1e,4f,2z 1g,4f,30 1k,x,2l
functionCall.answered.inTransaction|18,2w,2k 19,63,32 1d,4g,2y 1g,4g,30 1l,y,2l
functionCall.answered.pipelined|18,2x,2k 19,63,32 1d,4h,2y 1e,4h,2z 1g,4h,30 1j,z,2l 1k,x,2l 1l,y,2l
walsender.ready.idle|0,4l,2m 1,62,35 2,4l,2m 3,4i,2g 4,4i,2g 5,4i,2g 6,4l,2m 7,4l,2m 8,4l,2m 9,4i,1i a,4l,1k b,4o,2n c,62,35 d,4l,2m e,62,35 f,4w,2o g,62,35 h,62,35 i,62,35 j,4r,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4i,2y 1e,4i,2z
walsender.ready.inTransaction|0,4m,2m 1,62,35 2,4m,2m 3,4j,2g 4,4j,2g 5,4j,2g 6,4m,2m 7,4m,2m 8,4m,2m 9,4j,1i a,4m,1k b,4p,2n c,62,35 d,4m,2m e,62,35 f,4x,2o g,62,35 h,62,35 i,62,35 j,4s,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4j,2y
walsender.ready.failed|0,4n,2m 1,62,35 2,4n,2m 3,4k,2g 4,4k,2g 5,4k,2g 6,4n,2m 7,4n,2m 8,4n,2m 9,4k,1i a,4n,1k b,4q,2n c,62,35 d,4n,2m e,62,35 f,4y,2o g,62,35 h,62,35 i,62,35 j,4t,1l k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,4k,2y
walsender.refusing.extendedQuery.idle|18,5v,2m 19,63,32 1d,4l,2y
walsender.refusing.extendedQuery.inTransaction|18,5w,2m 19,63,32 1d,4m,2y
walsender.refusing.extendedQuery.failed|18,5w,2m 19,63,32 1d,4n,2y
walsender.refusing.functionCall.idle|18,5x,2n 19,63,32 1d,4o,2y
walsender.refusing.functionCall.inTransaction|18,5y,2n 19,63,32 1d,4p,2y
walsender.refusing.functionCall.failed|18,5y,2n 19,63,32 1d,4q,2y
walsender.sync.answering.idle|18,5x,1n 19,63,32 1d,4r,2y 1e,4r,2z 1g,4r,30 1k,4i,1m
walsender.sync.answering.inTransaction|18,5y,1n 19,63,32 1d,4s,2y 1g,4s,30 1l,4j,1m
walsender.sync.answering.failed|18,5y,1n 19,63,32 1d,4t,2y 1g,4t,30 1j,4k,1m
walsender.sync.afterSkip.idle|18,5x,1n 19,63,32 1d,4u,2y 1e,4u,2z 1g,4u,30 1k,4i,1q
walsender.sync.afterSkip.failed|18,5y,1n 19,63,32 1d,4v,2y 1g,4v,30 1j,4k,1q
walsender.simpleQuery.begun.idle|10,55,y 11,5r,2q 14,56,1v 15,5l,2b 17,4z,z 18,5x,10 19,63,32 1d,4w,2y 1m,52,w
walsender.simpleQuery.begun.inTransaction|10,55,y 11,5r,2q 14,57,1v 15,5m,2b 17,50,z 18,5z,10 19,63,32 1d,4x,2y 1m,53,w
walsender.simpleQuery.begun.failed|10,55,y 17,51,z 18,5y,10 19,63,32 1d,4y,2y
walsender.simpleQuery.empty.idle|18,5x,10 19,63,32 1d,4z,2y 1e,4z,2z 1g,4z,30 1k,4i,11
walsender.simpleQuery.empty.inTransaction|18,5z,10 19,63,32 1d,50,2y 1g,50,30 1l,4j,11
walsender.simpleQuery.empty.failed|18,5y,10 19,63,32 1d,51,2y 1g,51,30 1j,4k,11
walsender.simpleQuery.sendingRows.idle|10,55,y 16,52,x 18,5x,10 19,63,32 1d,52,2y
walsender.simpleQuery.sendingRows.inTransaction|10,55,y 16,53,x 18,5z,10 19,63,32 1d,53,2y
walsender.simpleQuery.sendingRows.executed|10,55,y 16,54,x 18,5z,10 19,63,32 1d,54,2y
walsender.simpleQuery.completed.executed|10,55,y 14,58,1v 15,5n,2b 18,5z,10 19,63,32 1d,55,2y 1e,55,2z 1g,55,30 1j,4k,11 1k,4i,11 1l,4j,11 1m,54,w
walsender.copyIn.simple.begun.idle|0,60,27 1,60,27 2,60,27 3,59,1w 4,5f,20 5,5i,21 6,60,27 7,60,27 8,60,27 9,5c,1z a,5c,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5c,1y k,60,27 l,60,29 m,60,29 n,60,27 18,5x,23 19,63,32 1d,56,2y
walsender.copyIn.simple.begun.inTransaction|0,60,27 1,60,27 2,60,27 3,5a,1w 4,5g,20 5,5j,21 6,60,27 7,60,27 8,60,27 9,5d,1z a,5d,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5d,1y k,60,27 l,60,29 m,60,29 n,60,27 18,5z,23 19,63,32 1d,57,2y
walsender.copyIn.simple.begun.executed|0,60,27 1,60,27 2,60,27 3,5b,1w 4,5h,20 5,5k,21 6,60,27 7,60,27 8,60,27 9,5e,1z a,5e,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5e,1y k,60,27 l,60,29 m,60,29 n,60,27 18,5z,23 19,63,32 1d,58,2y
walsender.copyIn.simple.row.idle|0,60,27 1,60,27 2,60,27 3,59,1w 4,5f,20 5,5i,21 6,60,27 7,60,27 8,60,27 9,5c,1z a,5c,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5c,1y k,60,27 l,60,29 m,60,29 n,60,27 18,5x,24 19,63,32 1d,59,2y
walsender.copyIn.simple.row.inTransaction|0,60,27 1,60,27 2,60,27 3,5a,1w 4,5g,20 5,5j,21 6,60,27 7,60,27 8,60,27 9,5d,1z a,5d,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5d,1y k,60,27 l,60,29 m,60,29 n,60,27 18,5z,24 19,63,32 1d,5a,2y
walsender.copyIn.simple.row.executed|0,60,27 1,60,27 2,60,27 3,5b,1w 4,5h,20 5,5k,21 6,60,27 7,60,27 8,60,27 9,5e,1z a,5e,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5e,1y k,60,27 l,60,29 m,60,29 n,60,27 18,5z,24 19,63,32 1d,5b,2y
walsender.copyIn.simple.body.idle|0,60,27 1,60,27 2,60,27 3,59,1w 4,5f,20 5,5i,21 6,60,27 7,60,27 8,60,27 9,5c,1z a,5c,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5c,1y k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,5c,2y
walsender.copyIn.simple.body.inTransaction|0,60,27 1,60,27 2,60,27 3,5a,1w 4,5g,20 5,5j,21 6,60,27 7,60,27 8,60,27 9,5d,1z a,5d,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5d,1y k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,5d,2y
walsender.copyIn.simple.body.executed|0,60,27 1,60,27 2,60,27 3,5b,1w 4,5h,20 5,5k,21 6,60,27 7,60,27 8,60,27 9,5e,1z a,5e,1z b,60,27 c,60,27 d,60,27 e,60,27 f,60,27 g,60,27 h,60,27 i,60,27 j,5e,1y k,60,27 l,60,29 m,60,29 n,60,27 19,63,32 1d,5e,2y
walsender.copyIn.simple.ending.idle|10,55,22 18,5x,25 19,63,32 1d,5f,2y
walsender.copyIn.simple.ending.inTransaction|10,55,22 18,5z,25 19,63,32 1d,5g,2y
walsender.copyIn.simple.ending.executed|10,55,22 18,5z,25 19,63,32 1d,5h,2y
walsender.copyIn.simple.failing.idle|18,5x,26 19,63,32 1d,5i,2y
walsender.copyIn.simple.failing.inTransaction|18,5z,26 19,63,32 1d,5j,2y
walsender.copyIn.simple.failing.executed|18,5z,26 19,63,32 1d,5k,2y
walsender.copyOut.simple.sending.idle|12,5l,2c 13,5o,2d 18,5x,2f 19,63,32 1d,5l,2y
walsender.copyOut.simple.sending.inTransaction|12,5m,2c 13,5p,2d 18,5z,2f 19,63,32 1d,5m,2y
walsender.copyOut.simple.sending.executed|12,5n,2c 13,5q,2d 18,5z,2f 19,63,32 1d,5n,2y
walsender.copyOut.simple.done.idle|10,55,2e 15,5l,2p 18,5x,2f 19,63,32 1d,5o,2y 1m,54,2p
walsender.copyOut.simple.done.inTransaction|10,55,2e 15,5m,2p 18,5z,2f 19,63,32 1d,5p,2y 1m,54,2p
walsender.copyOut.simple.done.executed|10,55,2e 15,5n,2p 18,5z,2f 19,63,32 1d,5q,2y 1m,54,2p
walsender.copyBoth.streaming|0,62,2x 1,62,2x 2,62,2x 3,5r,2s 4,5s,2t 5,62,2x 6,62,2x 7,62,2x 8,62,2x 9,62,2x a,62,2x b,62,2x c,62,2x d,62,2x e,62,2x f,62,2x g,62,2x h,62,2x i,62,2x j,62,2x k,63,33 l,63,34 m,63,36 n,62,2x 12,5r,2r 13,5t,2u 18,5z,2w 19,63,32 1d,5r,2y
walsender.copyBoth.frontendDone|12,5s,2r 13,5u,2u 18,5z,2w 19,63,32 1d,5s,2y
walsender.copyBoth.serverDone|0,62,2x 1,62,2x 2,62,2x 3,5t,2s 4,5u,2t 5,62,2x 6,62,2x 7,62,2x 8,62,2x 9,62,2x a,62,2x b,62,2x c,62,2x d,62,2x e,62,2x f,62,2x g,62,2x h,62,2x i,62,2x j,62,2x k,63,33 l,63,34 m,63,36 n,62,2x 18,5z,2w 19,63,32 1d,5t,2y
walsender.copyBoth.bothDone|10,55,2v 12,5u,2r 18,5z,2w 19,63,32 1d,5u,2y 1m,54,2v
walsender.skippingUntilSync.idle|0,5v,1o 1,62,35 2,5v,1o 3,5v,1o 4,5v,1o 5,5v,1o 6,5v,1o 7,5v,1o 8,5v,1o 9,5v,1o a,5v,1o b,5v,1o c,62,35 d,5v,1o e,62,35 f,5v,1o g,62,35 h,62,35 i,62,35 j,4u,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,5v,2y 1e,5v,2z
walsender.skippingUntilSync.failed|0,5w,1o 1,62,35 2,5w,1o 3,5w,1o 4,5w,1o 5,5w,1o 6,5w,1o 7,5w,1o 8,5w,1o 9,5w,1o a,5w,1o b,5w,1o c,62,35 d,5w,1o e,62,35 f,5w,1o g,62,35 h,62,35 i,62,35 j,4v,1p k,63,33 l,63,34 m,63,36 n,62,35 19,63,32 1d,5w,2y
walsender.afterError.idle|19,63,32 1d,5x,2y 1e,5x,2z 1g,5x,30 1k,4i,12
walsender.afterError.failed|19,63,32 1d,5y,2y 1g,5y,30 1j,4k,12
walsender.afterError.either|19,63,32 1d,5z,2y 1e,5z,2z 1g,5z,30 1j,4k,12 1k,4i,12
synchronizationLost.error|18,61,2a
synchronizationLost.fatal|19,63,2a
protocolViolation|19,63,37
closed|`;

const postgres18 = `\
startup.first|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,3,3 d,69,8 e,69,8 f,69,8 g,1,2 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,b
startup.sslRequested|19,69,b 1n,8,4 1o,2,5
startup.sslRefused|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,6,3 d,69,8 e,69,8 f,69,8 g,68,6 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,b
startup.gssRequested|19,69,b 1n,8,4 1o,4,5
startup.gssRefused|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,68,6 d,69,8 e,69,8 f,69,8 g,5,2 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,b
startup.sslRequestedLast|19,69,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,69,b 1n,8,4 1o,7,5
startup.bothRefused|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,68,6 d,69,8 e,69,8 f,69,8 g,68,6 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,b
startup.encrypted|0,69,8 1,69,7 2,69,8 3,69,8 4,69,8 5,69,8 6,69,8 7,69,8 8,69,8 9,69,8 a,69,8 b,69,8 c,68,6 d,69,8 e,69,8 f,69,8 g,68,6 h,9,0 i,l,1 j,69,8 k,69,8 l,69,9 m,69,8 n,69,8 19,69,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,69,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,69,b
authentication.session.password|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,c,h f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.session.checkingPassword|s,j,o 19,69,p
authentication.session.saslInitial|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,f,i f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.session.saslResponse|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,f,j f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,69,p
authentication.session.saslFinished|s,j,o 19,69,p
authentication.session.gss|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,i,m f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.session.checkingGss|q,h,n s,j,o 19,69,p
authentication.session.initializing|x,k,s 19,69,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,69,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,69,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,69,b
authentication.walsender.password|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,o,h f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.walsender.checkingPassword|s,v,o 19,69,p
authentication.walsender.saslInitial|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,r,i f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.walsender.saslResponse|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,r,j f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,69,p
authentication.walsender.saslFinished|s,v,o 19,69,p
authentication.walsender.gss|0,68,q 1,68,q 2,68,q 3,68,q 4,68,q 5,68,q 6,68,q 7,68,q 8,68,q 9,68,q a,68,q b,68,q c,68,q d,68,q e,u,m f,68,q g,68,q h,68,q i,68,q j,68,q k,68,q l,69,9 m,68,q n,68,q 19,69,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,69,p
authentication.walsender.initializing|x,w,s 19,69,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,69,u 1d,w,2y 1g,w,r 1k,4o,t
ready.idle|0,1x,15 1,68,35 2,29,1a 3,x,2g 4,x,2g 5,x,2g 6,25,17 7,21,17 8,2i,1c 9,x,1i a,2e,1k b,4h,2i c,68,35 d,1t,13 e,68,35 f,12,v g,68,35 h,68,35 i,68,35 j,2p,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1y,15 1,68,35 2,2a,1a 3,y,2g 4,y,2g 5,y,2g 6,26,17 7,22,17 8,2j,1c 9,y,1i a,2f,1k b,4i,2i c,68,35 d,1u,13 e,68,35 f,13,v g,68,35 h,68,35 i,68,35 j,2q,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,y,2y
ready.failed|0,1z,15 1,68,35 2,2b,1a 3,z,2g 4,z,2g 5,z,2g 6,27,17 7,23,17 8,2k,1c 9,z,1i a,2g,1k b,4j,2i c,68,35 d,1v,13 e,68,35 f,14,v g,68,35 h,68,35 i,68,35 j,2r,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,z,2y
ready.unsettled|0,20,15 1,68,35 2,2d,1a 3,10,2g 4,10,2g 5,10,2g 6,28,17 7,24,17 8,2l,1c 9,10,1i a,2h,1k b,4k,2i c,68,35 d,1w,13 e,68,35 f,15,v g,68,35 h,68,35 i,68,35 j,2t,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,10,2y
ready.broken|0,6a,1u 1,68,35 2,6c,1a 3,11,2g 4,11,2g 5,11,2g 6,6a,1u 7,6a,1u 8,6a,1u 9,11,1i a,2e,1k b,6b,1u c,68,35 d,6a,1u e,68,35 f,6b,1u g,68,35 h,68,35 i,68,35 j,2u,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,11,2y
simpleQuery.begun.idle|10,1e,y 14,34,1v 15,43,2b 17,16,z 18,31,10 19,69,32 1d,12,2y 1m,1a,w
simpleQuery.begun.inTransaction|10,1e,y 14,35,1v 15,44,2b 17,17,z 18,33,10 19,69,32 1d,13,2y 1m,1b,w
simpleQuery.begun.failed|10,1e,y 17,18,z 18,32,10 19,69,32 1d,14,2y
simpleQuery.begun.pipelined|10,1f,y 14,37,1v 15,46,2b 17,19,z 18,33,10 19,69,32 1d,15,2y 1m,1d,w
simpleQuery.empty.idle|18,31,10 19,69,32 1d,16,2y 1e,16,2z 1g,16,30 1k,x,11
simpleQuery.empty.inTransaction|18,33,10 19,69,32 1d,17,2y 1g,17,30 1l,y,11
simpleQuery.empty.failed|18,32,10 19,69,32 1d,18,2y 1g,18,30 1j,z,11
simpleQuery.empty.pipelined|18,33,10 19,69,32 1d,19,2y 1e,19,2z 1g,19,30 1j,z,11 1k,x,11 1l,10,1r
simpleQuery.sendingRows.idle|10,1e,y 16,1a,x 18,31,10 19,69,32 1d,1a,2y
simpleQuery.sendingRows.inTransaction|10,1e,y 16,1b,x 18,33,10 19,69,32 1d,1b,2y
simpleQuery.sendingRows.executed|10,1e,y 16,1c,x 18,33,10 19,69,32 1d,1c,2y
simpleQuery.sendingRows.pipelined|10,1f,y 16,1d,x 18,33,10 19,69,32 1d,1d,2y
simpleQuery.completed.executed|10,1e,y 14,36,1v 15,45,2b 18,33,10 19,69,32 1d,1e,2y 1e,1e,2z 1g,1e,30 1j,z,11 1k,x,11 1l,y,11 1m,1c,w
simpleQuery.completed.pipelined|10,1f,y 14,37,1v 15,46,2b 18,33,10 19,69,32 1d,1f,2y 1e,1f,2z 1g,1f,30 1j,z,11 1k,x,11 1l,10,1r 1m,1d,w
pipelining.awaiting.idle|0,1x,15 1,68,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2i,1c 9,1l,1i a,2e,1k b,4h,2i c,68,35 d,1t,13 e,68,35 f,12,v g,68,35 h,68,35 i,68,35 j,2p,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,1g,2y 1e,1g,2z
pipelining.awaiting.inTransaction|0,1y,15 1,68,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2j,1c 9,1m,1i a,2f,1k b,4i,2i c,68,35 d,1u,13 e,68,35 f,13,v g,68,35 h,68,35 i,68,35 j,2q,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,1h,2y
pipelining.awaiting.failed|0,1z,15 1,68,35 2,2b,1a 3,1r,2g 4,1r,2g 5,1r,2g 6,27,17 7,23,17 8,2k,1c 9,1n,1i a,2g,1k b,4j,2i c,68,35 d,1v,13 e,68,35 f,14,v g,68,35 h,68,35 i,68,35 j,2r,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,1i,2y
pipelining.awaiting.executed|0,20,15 1,68,35 2,2c,1a 3,1s,2g 4,1s,2g 5,1s,2g 6,28,17 7,24,17 8,2l,1c 9,1o,1i a,2h,1k b,4k,2i c,68,35 d,1w,13 e,68,35 f,15,v g,68,35 h,68,35 i,68,35 j,2s,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,1j,2y 1e,1j,2z
pipelining.awaiting.unsettled|0,20,15 1,68,35 2,2d,1a 3,1k,2g 4,1k,2g 5,1k,2g 6,28,17 7,24,17 8,2l,1c 9,1k,1i a,2h,1k b,4k,2i c,68,35 d,1w,13 e,68,35 f,15,v g,68,35 h,68,35 i,68,35 j,2t,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,1k,2y
pipelining.flushRead.idle|0,1x,15 1,68,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2i,1c 9,1l,1i a,2e,1k b,4h,2i c,68,35 d,1t,13 e,68,35 f,12,v g,68,35 h,68,35 i,68,35 j,2p,1l k,69,33 l,69,34 m,69,36 n,68,35 18,2y,1j 19,69,32 1d,1l,2y 1e,1l,2z
pipelining.flushRead.inTransaction|0,1y,15 1,68,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2j,1c 9,1m,1i a,2f,1k b,4i,2i c,68,35 d,1u,13 e,68,35 f,13,v g,68,35 h,68,35 i,68,35 j,2q,1l k,69,33 l,69,34 m,69,36 n,68,35 18,2z,1j 19,69,32 1d,1m,2y
pipelining.flushRead.failed|0,1z,15 1,68,35 2,2b,1a 3,1r,2g 4,1r,2g 5,1r,2g 6,27,17 7,23,17 8,2k,1c 9,1n,1i a,2g,1k b,4j,2i c,68,35 d,1v,13 e,68,35 f,14,v g,68,35 h,68,35 i,68,35 j,2r,1l k,69,33 l,69,34 m,69,36 n,68,35 18,2z,1j 19,69,32 1d,1n,2y
pipelining.flushRead.executed|0,20,15 1,68,35 2,2c,1a 3,1s,2g 4,1s,2g 5,1s,2g 6,28,17 7,24,17 8,2l,1c 9,1o,1i a,2h,1k b,4k,2i c,68,35 d,1w,13 e,68,35 f,15,v g,68,35 h,68,35 i,68,35 j,2s,1l k,69,33 l,69,34 m,69,36 n,68,35 18,30,1j 19,69,32 1d,1o,2y 1e,1o,2z
pipelining.strayRead.idle|0,1x,15 1,68,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2i,1c 9,1l,1i a,2e,1k b,4h,2i c,68,35 d,1t,13 e,68,35 f,12,v g,68,35 h,68,35 i,68,35 j,2p,1l k,69,33 l,69,34 m,69,36 n,68,35 18,31,2h 19,69,32 1d,1p,2y 1e,1p,2z
pipelining.strayRead.inTransaction|0,1y,15 1,68,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2j,1c 9,1m,1i a,2f,1k b,4i,2i c,68,35 d,1u,13 e,68,35 f,13,v g,68,35 h,68,35 i,68,35 j,2q,1l k,69,33 l,69,34 m,69,36 n,68,35 18,32,2h 19,69,32 1d,1q,2y
pipelining.strayRead.failed|0,1z,15 1,68,35 2,2b,1a 3,1r,2g 4,1r,2g 5,1r,2g 6,27,17 7,23,17 8,2k,1c 9,1n,1i a,2g,1k b,4j,2i c,68,35 d,1v,13 e,68,35 f,14,v g,68,35 h,68,35 i,68,35 j,2r,1l k,69,33 l,69,34 m,69,36 n,68,35 18,32,2h 19,69,32 1d,1r,2y
pipelining.strayRead.executed|0,20,15 1,68,35 2,2c,1a 3,1s,2g 4,1s,2g 5,1s,2g 6,28,17 7,24,17 8,2l,1c 9,1o,1i a,2h,1k b,4k,2i c,68,35 d,1w,13 e,68,35 f,15,v g,68,35 h,68,35 i,68,35 j,2s,1l k,69,33 l,69,34 m,69,36 n,68,35 18,33,2h 19,69,32 1d,1s,2y 1e,1s,2z
extendedQuery.parsing.idle|18,2y,1h 19,69,32 1d,1t,2y 1h,1g,14
extendedQuery.parsing.inTransaction|18,2z,1h 19,69,32 1d,1u,2y 1h,1h,14
extendedQuery.parsing.failed|18,2z,1h 19,69,32 1d,1v,2y 1h,1i,14
extendedQuery.parsing.executed|18,30,1h 19,69,32 1d,1w,2y 1h,1j,14
extendedQuery.binding.idle|y,1g,16 18,2y,1h 19,69,32 1d,1x,2y
extendedQuery.binding.inTransaction|y,1h,16 18,2z,1h 19,69,32 1d,1y,2y
extendedQuery.binding.failed|y,1i,16 18,2z,1h 19,69,32 1d,1z,2y
extendedQuery.binding.executed|y,1j,16 18,30,1h 19,69,32 1d,20,2y
extendedQuery.describingStatement.idle|18,2y,1h 19,69,32 1d,21,2y 1f,25,18
extendedQuery.describingStatement.inTransaction|18,2z,1h 19,69,32 1d,22,2y 1f,26,18
extendedQuery.describingStatement.failed|18,2z,1h 19,69,32 1d,23,2y 1f,27,18
extendedQuery.describingStatement.executed|18,30,1h 19,69,32 1d,24,2y 1f,28,18
extendedQuery.describingPortal.idle|18,2y,1h 19,69,32 1c,1g,19 1d,25,2y 1m,1g,19
extendedQuery.describingPortal.inTransaction|18,2z,1h 19,69,32 1c,1h,19 1d,26,2y 1m,1h,19
extendedQuery.describingPortal.failed|18,2z,1h 19,69,32 1c,1i,19 1d,27,2y
extendedQuery.describingPortal.executed|18,30,1h 19,69,32 1c,1j,19 1d,28,2y 1m,1j,19
extendedQuery.closing.idle|z,1g,1b 18,2y,1h 19,69,32 1d,29,2y
extendedQuery.closing.inTransaction|z,1h,1b 18,2z,1h 19,69,32 1d,2a,2y
extendedQuery.closing.failed|z,1i,1b 18,2z,1h 19,69,32 1d,2b,2y
extendedQuery.closing.executed|z,1j,1b 18,30,1h 19,69,32 1d,2c,2y
extendedQuery.closing.unsettled|z,1k,1b 18,30,1h 19,69,32 1d,2d,2y 1g,2d,30
extendedQuery.refusingFlush.idle|18,2y,1h 19,69,32 1d,2e,2y
extendedQuery.refusingFlush.inTransaction|18,2z,1h 19,69,32 1d,2f,2y
extendedQuery.refusingFlush.failed|18,2z,1h 19,69,32 1d,2g,2y
extendedQuery.refusingFlush.executed|18,30,1h 19,69,32 1d,2h,2y
extendedQuery.executing.idle|10,1j,1e 14,3o,1v 15,4b,2b 16,2m,1d 17,1g,1f 18,2y,1h 19,69,32 1d,2i,2y 1i,1j,1g
extendedQuery.executing.inTransaction|10,1j,1e 14,3p,1v 15,4c,2b 16,2n,1d 17,1h,1f 18,30,1h 19,69,32 1d,2j,2y 1i,1j,1g
extendedQuery.executing.failed|10,1j,1e 17,1i,1f 18,2z,1h 19,69,32 1d,2k,2y
extendedQuery.executing.executed|10,1j,1e 14,3q,1v 15,4d,2b 16,2o,1d 17,1j,1f 18,30,1h 19,69,32 1d,2l,2y 1i,1j,1g
extendedQuery.sendingRows.idle|10,1j,1e 16,2m,1d 18,2y,1h 19,69,32 1d,2m,2y 1i,1j,1g
extendedQuery.sendingRows.inTransaction|10,1j,1e 16,2n,1d 18,30,1h 19,69,32 1d,2n,2y 1i,1j,1g
extendedQuery.sendingRows.executed|10,1j,1e 16,2o,1d 18,30,1h 19,69,32 1d,2o,2y 1i,1j,1g
sync.answering.idle|18,31,1n 19,69,32 1d,2p,2y 1e,2p,2z 1g,2p,30 1k,x,1m
sync.answering.inTransaction|18,32,1n 19,69,32 1d,2q,2y 1g,2q,30 1l,y,1m
sync.answering.failed|18,32,1n 19,69,32 1d,2r,2y 1g,2r,30 1j,z,1m
sync.answering.executed|18,33,1n 19,69,32 1d,2s,2y 1e,2s,2z 1g,2s,30 1j,z,1m 1k,x,1m 1l,y,1m
sync.answering.unsettled|18,33,1n 19,69,32 1d,2t,2y 1g,2t,30 1k,11,1s 1l,y,1t
sync.answering.broken|18,31,1n 19,69,32 1d,2u,2y 1g,2u,30 1k,11,1m
sync.afterSkip.idle|18,31,1n 19,69,32 1d,2v,2y 1e,2v,2z 1g,2v,30 1k,x,1q
sync.afterSkip.failed|18,32,1n 19,69,32 1d,2w,2y 1g,2w,30 1j,z,1q
sync.afterSkip.either|18,33,1n 19,69,32 1d,2x,2y 1e,2x,2z 1g,2x,30 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,2y,1o 1,68,35 2,2y,1o 3,2y,1o 4,2y,1o 5,2y,1o 6,2y,1o 7,2y,1o 8,2y,1o 9,2y,1o a,2y,1o b,2y,1o c,68,35 d,2y,1o e,68,35 f,2y,1o g,68,35 h,68,35 i,68,35 j,2v,1p k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,2y,2y 1e,2y,2z
skippingUntilSync.failed|0,2z,1o 1,68,35 2,2z,1o 3,2z,1o 4,2z,1o 5,2z,1o 6,2z,1o 7,2z,1o 8,2z,1o 9,2z,1o a,2z,1o b,2z,1o c,68,35 d,2z,1o e,68,35 f,2z,1o g,68,35 h,68,35 i,68,35 j,2w,1p k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,2z,2y
skippingUntilSync.either|0,30,1o 1,68,35 2,30,1o 3,30,1o 4,30,1o 5,30,1o 6,30,1o 7,30,1o 8,30,1o 9,30,1o a,30,1o b,30,1o c,68,35 d,30,1o e,68,35 f,30,1o g,68,35 h,68,35 i,68,35 j,2x,1p k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,30,2y 1e,30,2z
afterError.idle|19,69,32 1d,31,2y 1e,31,2z 1g,31,30 1k,x,12
afterError.failed|19,69,32 1d,32,2y 1g,32,30 1j,z,12
afterError.either|19,69,32 1d,33,2y 1e,33,2z 1g,33,30 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,66,27 1,66,27 2,66,27 3,38,1w 4,3g,20 5,3k,21 6,66,27 7,66,27 8,66,27 9,3c,1z a,3c,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3c,1y k,66,27 l,66,29 m,66,29 n,66,27 18,31,23 19,69,32 1d,34,2y
copyIn.simple.begun.inTransaction|0,66,27 1,66,27 2,66,27 3,39,1w 4,3h,20 5,3l,21 6,66,27 7,66,27 8,66,27 9,3d,1z a,3d,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3d,1y k,66,27 l,66,29 m,66,29 n,66,27 18,33,23 19,69,32 1d,35,2y
copyIn.simple.begun.executed|0,66,27 1,66,27 2,66,27 3,3a,1w 4,3i,20 5,3m,21 6,66,27 7,66,27 8,66,27 9,3e,1z a,3e,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3e,1y k,66,27 l,66,29 m,66,29 n,66,27 18,33,23 19,69,32 1d,36,2y
copyIn.simple.begun.pipelined|0,66,27 1,66,27 2,66,27 3,3b,1w 4,3j,20 5,3n,21 6,66,27 7,66,27 8,66,27 9,3f,1z a,3f,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3f,1y k,66,27 l,66,29 m,66,29 n,66,27 18,33,23 19,69,32 1d,37,2y
copyIn.simple.row.idle|0,66,27 1,66,27 2,66,27 3,38,1w 4,3g,20 5,3k,21 6,66,27 7,66,27 8,66,27 9,3c,1z a,3c,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3c,1y k,66,27 l,66,29 m,66,29 n,66,27 18,31,24 19,69,32 1d,38,2y
copyIn.simple.row.inTransaction|0,66,27 1,66,27 2,66,27 3,39,1w 4,3h,20 5,3l,21 6,66,27 7,66,27 8,66,27 9,3d,1z a,3d,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3d,1y k,66,27 l,66,29 m,66,29 n,66,27 18,33,24 19,69,32 1d,39,2y
copyIn.simple.row.executed|0,66,27 1,66,27 2,66,27 3,3a,1w 4,3i,20 5,3m,21 6,66,27 7,66,27 8,66,27 9,3e,1z a,3e,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3e,1y k,66,27 l,66,29 m,66,29 n,66,27 18,33,24 19,69,32 1d,3a,2y
copyIn.simple.row.pipelined|0,66,27 1,66,27 2,66,27 3,3b,1w 4,3j,20 5,3n,21 6,66,27 7,66,27 8,66,27 9,3f,1z a,3f,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3f,1y k,66,27 l,66,29 m,66,29 n,66,27 18,33,24 19,69,32 1d,3b,2y
copyIn.simple.body.idle|0,66,27 1,66,27 2,66,27 3,38,1w 4,3g,20 5,3k,21 6,66,27 7,66,27 8,66,27 9,3c,1z a,3c,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3c,1y k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,3c,2y
copyIn.simple.body.inTransaction|0,66,27 1,66,27 2,66,27 3,39,1w 4,3h,20 5,3l,21 6,66,27 7,66,27 8,66,27 9,3d,1z a,3d,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3d,1y k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,3d,2y
copyIn.simple.body.executed|0,66,27 1,66,27 2,66,27 3,3a,1w 4,3i,20 5,3m,21 6,66,27 7,66,27 8,66,27 9,3e,1z a,3e,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3e,1y k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,3e,2y
copyIn.simple.body.pipelined|0,66,27 1,66,27 2,66,27 3,3b,1w 4,3j,20 5,3n,21 6,66,27 7,66,27 8,66,27 9,3f,1z a,3f,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3f,1y k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,3f,2y
copyIn.simple.ending.idle|10,1e,22 18,31,25 19,69,32 1d,3g,2y
copyIn.simple.ending.inTransaction|10,1e,22 18,33,25 19,69,32 1d,3h,2y
copyIn.simple.ending.executed|10,1e,22 18,33,25 19,69,32 1d,3i,2y
copyIn.simple.ending.pipelined|10,1f,22 18,33,25 19,69,32 1d,3j,2y
copyIn.simple.failing.idle|18,31,26 19,69,32 1d,3k,2y
copyIn.simple.failing.inTransaction|18,33,26 19,69,32 1d,3l,2y
copyIn.simple.failing.executed|18,33,26 19,69,32 1d,3m,2y
copyIn.simple.failing.pipelined|18,33,26 19,69,32 1d,3n,2y
copyIn.extended.begun.idle|0,66,27 1,66,27 2,66,27 3,3r,1w 4,3x,20 5,40,21 6,66,27 7,66,27 8,66,27 9,3u,1z a,3u,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3u,1x k,66,27 l,66,29 m,66,29 n,66,27 18,2y,23 19,69,32 1d,3o,2y
copyIn.extended.begun.inTransaction|0,66,27 1,66,27 2,66,27 3,3s,1w 4,3y,20 5,41,21 6,66,27 7,66,27 8,66,27 9,3v,1z a,3v,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3v,1x k,66,27 l,66,29 m,66,29 n,66,27 18,30,23 19,69,32 1d,3p,2y
copyIn.extended.begun.executed|0,66,27 1,66,27 2,66,27 3,3t,1w 4,3z,20 5,42,21 6,66,27 7,66,27 8,66,27 9,3w,1z a,3w,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3w,1x k,66,27 l,66,29 m,66,29 n,66,27 18,30,23 19,69,32 1d,3q,2y
copyIn.extended.row.idle|0,66,27 1,66,27 2,66,27 3,3r,1w 4,3x,20 5,40,21 6,66,27 7,66,27 8,66,27 9,3u,1z a,3u,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3u,1x k,66,27 l,66,29 m,66,29 n,66,27 18,2y,24 19,69,32 1d,3r,2y
copyIn.extended.row.inTransaction|0,66,27 1,66,27 2,66,27 3,3s,1w 4,3y,20 5,41,21 6,66,27 7,66,27 8,66,27 9,3v,1z a,3v,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3v,1x k,66,27 l,66,29 m,66,29 n,66,27 18,30,24 19,69,32 1d,3s,2y
copyIn.extended.row.executed|0,66,27 1,66,27 2,66,27 3,3t,1w 4,3z,20 5,42,21 6,66,27 7,66,27 8,66,27 9,3w,1z a,3w,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3w,1x k,66,27 l,66,29 m,66,29 n,66,27 18,30,24 19,69,32 1d,3t,2y
copyIn.extended.body.idle|0,66,27 1,66,27 2,66,27 3,3r,1w 4,3x,20 5,40,21 6,66,27 7,66,27 8,66,27 9,3u,1z a,3u,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3u,1x k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,3u,2y
copyIn.extended.body.inTransaction|0,66,27 1,66,27 2,66,27 3,3s,1w 4,3y,20 5,41,21 6,66,27 7,66,27 8,66,27 9,3v,1z a,3v,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3v,1x k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,3v,2y
copyIn.extended.body.executed|0,66,27 1,66,27 2,66,27 3,3t,1w 4,3z,20 5,42,21 6,66,27 7,66,27 8,66,27 9,3w,1z a,3w,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,3w,1x k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,3w,2y
copyIn.extended.ending.idle|10,1j,22 18,2y,25 19,69,32 1d,3x,2y
copyIn.extended.ending.inTransaction|10,1j,22 18,30,25 19,69,32 1d,3y,2y
copyIn.extended.ending.executed|10,1j,22 18,30,25 19,69,32 1d,3z,2y
copyIn.extended.failing.idle|18,2y,26 19,69,32 1d,40,2y
copyIn.extended.failing.inTransaction|18,30,26 19,69,32 1d,41,2y
copyIn.extended.failing.executed|18,30,26 19,69,32 1d,42,2y
copyOut.simple.sending.idle|12,43,2c 13,47,2d 18,31,2f 19,69,32 1d,43,2y
copyOut.simple.sending.inTransaction|12,44,2c 13,48,2d 18,33,2f 19,69,32 1d,44,2y
copyOut.simple.sending.executed|12,45,2c 13,49,2d 18,33,2f 19,69,32 1d,45,2y
copyOut.simple.sending.pipelined|12,46,2c 13,4a,2d 18,33,2f 19,69,32 1d,46,2y
copyOut.simple.done.idle|10,1e,2e 18,31,2f 19,69,32 1d,47,2y
copyOut.simple.done.inTransaction|10,1e,2e 18,33,2f 19,69,32 1d,48,2y
copyOut.simple.done.executed|10,1e,2e 18,33,2f 19,69,32 1d,49,2y
copyOut.simple.done.pipelined|10,1f,2e 18,33,2f 19,69,32 1d,4a,2y
copyOut.extended.sending.idle|12,4b,2c 13,4e,2d 18,2y,2f 19,69,32 1d,4b,2y
copyOut.extended.sending.inTransaction|12,4c,2c 13,4f,2d 18,30,2f 19,69,32 1d,4c,2y
copyOut.extended.sending.executed|12,4d,2c 13,4g,2d 18,30,2f 19,69,32 1d,4d,2y
copyOut.extended.done.idle|10,1j,2e 18,2y,2f 19,69,32 1d,4e,2y
copyOut.extended.done.inTransaction|10,1j,2e 18,30,2f 19,69,32 1d,4f,2y
copyOut.extended.done.executed|10,1j,2e 18,30,2f 19,69,32 1d,4g,2y
functionCall.running.idle|18,31,2k 19,69,32 1a,4l,2j 1d,4h,2y
functionCall.running.inTransaction|18,32,2k 19,69,32 1a,4m,2j 1d,4i,2y
functionCall.running.failed|18,32,2k 19,69,32 1d,4j,2y
functionCall.running.pipelined|18,33,2k 19,69,32 1a,4n,2j 1d,4k,2y
functionCall.answered.idle|18,31,2k 19,69,32 1d,4l,2y 1e,4l,2z 1g,4l,30 1k,x,2l
functionCall.answered.inTransaction|18,32,2k 19,69,32 1d,4m,2y 1g,4m,30 1l,y,2l
functionCall.answered.pipelined|18,33,2k 19,69,32 1d,4n,2y 1e,4n,2z 1g,4n,30 1j,z,2l 1k,x,2l 1l,10,1r
walsender.ready.idle|0,4r,2m 1,68,35 2,4r,2m 3,4o,2g 4,4o,2g 5,4o,2g 6,4r,2m 7,4r,2m 8,4r,2m 9,4o,1i a,4r,1k b,4u,2n c,68,35 d,4r,2m e,68,35 f,52,2o g,68,35 h,68,35 i,68,35 j,4x,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,4o,2y 1e,4o,2z
walsender.ready.inTransaction|0,4s,2m 1,68,35 2,4s,2m 3,4p,2g 4,4p,2g 5,4p,2g 6,4s,2m 7,4s,2m 8,4s,2m 9,4p,1i a,4s,1k b,4v,2n c,68,35 d,4s,2m e,68,35 f,53,2o g,68,35 h,68,35 i,68,35 j,4y,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,4p,2y
walsender.ready.failed|0,4t,2m 1,68,35 2,4t,2m 3,4q,2g 4,4q,2g 5,4q,2g 6,4t,2m 7,4t,2m 8,4t,2m 9,4q,1i a,4t,1k b,4w,2n c,68,35 d,4t,2m e,68,35 f,54,2o g,68,35 h,68,35 i,68,35 j,4z,1l k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,4q,2y
walsender.refusing.extendedQuery.idle|18,61,2m 19,69,32 1d,4r,2y
walsender.refusing.extendedQuery.inTransaction|18,62,2m 19,69,32 1d,4s,2y
walsender.refusing.extendedQuery.failed|18,62,2m 19,69,32 1d,4t,2y
walsender.refusing.functionCall.idle|18,63,2n 19,69,32 1d,4u,2y
walsender.refusing.functionCall.inTransaction|18,64,2n 19,69,32 1d,4v,2y
walsender.refusing.functionCall.failed|18,64,2n 19,69,32 1d,4w,2y
walsender.sync.answering.idle|18,63,1n 19,69,32 1d,4x,2y 1e,4x,2z 1g,4x,30 1k,4o,1m
walsender.sync.answering.inTransaction|18,64,1n 19,69,32 1d,4y,2y 1g,4y,30 1l,4p,1m
walsender.sync.answering.failed|18,64,1n 19,69,32 1d,4z,2y 1g,4z,30 1j,4q,1m
walsender.sync.afterSkip.idle|18,63,1n 19,69,32 1d,50,2y 1e,50,2z 1g,50,30 1k,4o,1q
walsender.sync.afterSkip.failed|18,64,1n 19,69,32 1d,51,2y 1g,51,30 1j,4q,1q
walsender.simpleQuery.begun.idle|10,5b,y 11,5x,2q 14,5c,1v 15,5r,2b 17,55,z 18,63,10 19,69,32 1d,52,2y 1m,58,w
walsender.simpleQuery.begun.inTransaction|10,5b,y 11,5x,2q 14,5d,1v 15,5s,2b 17,56,z 18,65,10 19,69,32 1d,53,2y 1m,59,w
walsender.simpleQuery.begun.failed|10,5b,y 17,57,z 18,64,10 19,69,32 1d,54,2y
walsender.simpleQuery.empty.idle|18,63,10 19,69,32 1d,55,2y 1e,55,2z 1g,55,30 1k,4o,11
walsender.simpleQuery.empty.inTransaction|18,65,10 19,69,32 1d,56,2y 1g,56,30 1l,4p,11
walsender.simpleQuery.empty.failed|18,64,10 19,69,32 1d,57,2y 1g,57,30 1j,4q,11
walsender.simpleQuery.sendingRows.idle|10,5b,y 16,58,x 18,63,10 19,69,32 1d,58,2y
walsender.simpleQuery.sendingRows.inTransaction|10,5b,y 16,59,x 18,65,10 19,69,32 1d,59,2y
walsender.simpleQuery.sendingRows.executed|10,5b,y 16,5a,x 18,65,10 19,69,32 1d,5a,2y
walsender.simpleQuery.completed.executed|10,5b,y 14,5e,1v 15,5t,2b 18,65,10 19,69,32 1d,5b,2y 1e,5b,2z 1g,5b,30 1j,4q,11 1k,4o,11 1l,4p,11 1m,5a,w
walsender.copyIn.simple.begun.idle|0,66,27 1,66,27 2,66,27 3,5f,1w 4,5l,20 5,5o,21 6,66,27 7,66,27 8,66,27 9,5i,1z a,5i,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5i,1y k,66,27 l,66,29 m,66,29 n,66,27 18,63,23 19,69,32 1d,5c,2y
walsender.copyIn.simple.begun.inTransaction|0,66,27 1,66,27 2,66,27 3,5g,1w 4,5m,20 5,5p,21 6,66,27 7,66,27 8,66,27 9,5j,1z a,5j,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5j,1y k,66,27 l,66,29 m,66,29 n,66,27 18,65,23 19,69,32 1d,5d,2y
walsender.copyIn.simple.begun.executed|0,66,27 1,66,27 2,66,27 3,5h,1w 4,5n,20 5,5q,21 6,66,27 7,66,27 8,66,27 9,5k,1z a,5k,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5k,1y k,66,27 l,66,29 m,66,29 n,66,27 18,65,23 19,69,32 1d,5e,2y
walsender.copyIn.simple.row.idle|0,66,27 1,66,27 2,66,27 3,5f,1w 4,5l,20 5,5o,21 6,66,27 7,66,27 8,66,27 9,5i,1z a,5i,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5i,1y k,66,27 l,66,29 m,66,29 n,66,27 18,63,24 19,69,32 1d,5f,2y
walsender.copyIn.simple.row.inTransaction|0,66,27 1,66,27 2,66,27 3,5g,1w 4,5m,20 5,5p,21 6,66,27 7,66,27 8,66,27 9,5j,1z a,5j,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5j,1y k,66,27 l,66,29 m,66,29 n,66,27 18,65,24 19,69,32 1d,5g,2y
walsender.copyIn.simple.row.executed|0,66,27 1,66,27 2,66,27 3,5h,1w 4,5n,20 5,5q,21 6,66,27 7,66,27 8,66,27 9,5k,1z a,5k,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5k,1y k,66,27 l,66,29 m,66,29 n,66,27 18,65,24 19,69,32 1d,5h,2y
walsender.copyIn.simple.body.idle|0,66,27 1,66,27 2,66,27 3,5f,1w 4,5l,20 5,5o,21 6,66,27 7,66,27 8,66,27 9,5i,1z a,5i,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5i,1y k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,5i,2y
walsender.copyIn.simple.body.inTransaction|0,66,27 1,66,27 2,66,27 3,5g,1w 4,5m,20 5,5p,21 6,66,27 7,66,27 8,66,27 9,5j,1z a,5j,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5j,1y k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,5j,2y
walsender.copyIn.simple.body.executed|0,66,27 1,66,27 2,66,27 3,5h,1w 4,5n,20 5,5q,21 6,66,27 7,66,27 8,66,27 9,5k,1z a,5k,1z b,66,27 c,66,27 d,66,27 e,66,27 f,66,27 g,66,27 h,66,27 i,66,27 j,5k,1y k,66,27 l,66,29 m,66,29 n,66,27 19,69,32 1d,5k,2y
walsender.copyIn.simple.ending.idle|10,5b,22 18,63,25 19,69,32 1d,5l,2y
walsender.copyIn.simple.ending.inTransaction|10,5b,22 18,65,25 19,69,32 1d,5m,2y
walsender.copyIn.simple.ending.executed|10,5b,22 18,65,25 19,69,32 1d,5n,2y
walsender.copyIn.simple.failing.idle|18,63,26 19,69,32 1d,5o,2y
walsender.copyIn.simple.failing.inTransaction|18,65,26 19,69,32 1d,5p,2y
walsender.copyIn.simple.failing.executed|18,65,26 19,69,32 1d,5q,2y
walsender.copyOut.simple.sending.idle|12,5r,2c 13,5u,2d 18,63,2f 19,69,32 1d,5r,2y
walsender.copyOut.simple.sending.inTransaction|12,5s,2c 13,5v,2d 18,65,2f 19,69,32 1d,5s,2y
walsender.copyOut.simple.sending.executed|12,5t,2c 13,5w,2d 18,65,2f 19,69,32 1d,5t,2y
walsender.copyOut.simple.done.idle|10,5b,2e 15,5r,2p 18,63,2f 19,69,32 1d,5u,2y 1m,5a,2p
walsender.copyOut.simple.done.inTransaction|10,5b,2e 15,5s,2p 18,65,2f 19,69,32 1d,5v,2y 1m,5a,2p
walsender.copyOut.simple.done.executed|10,5b,2e 15,5t,2p 18,65,2f 19,69,32 1d,5w,2y 1m,5a,2p
walsender.copyBoth.streaming|0,68,2x 1,68,2x 2,68,2x 3,5x,2s 4,5y,2t 5,68,2x 6,68,2x 7,68,2x 8,68,2x 9,68,2x a,68,2x b,68,2x c,68,2x d,68,2x e,68,2x f,68,2x g,68,2x h,68,2x i,68,2x j,68,2x k,69,33 l,69,34 m,69,36 n,68,2x 12,5x,2r 13,5z,2u 18,65,2w 19,69,32 1d,5x,2y
walsender.copyBoth.frontendDone|12,5y,2r 13,60,2u 18,65,2w 19,69,32 1d,5y,2y
walsender.copyBoth.serverDone|0,68,2x 1,68,2x 2,68,2x 3,5z,2s 4,60,2t 5,68,2x 6,68,2x 7,68,2x 8,68,2x 9,68,2x a,68,2x b,68,2x c,68,2x d,68,2x e,68,2x f,68,2x g,68,2x h,68,2x i,68,2x j,68,2x k,69,33 l,69,34 m,69,36 n,68,2x 18,65,2w 19,69,32 1d,5z,2y
walsender.copyBoth.bothDone|10,5b,2v 12,60,2r 18,65,2w 19,69,32 1d,60,2y 1m,5a,2v
walsender.skippingUntilSync.idle|0,61,1o 1,68,35 2,61,1o 3,61,1o 4,61,1o 5,61,1o 6,61,1o 7,61,1o 8,61,1o 9,61,1o a,61,1o b,61,1o c,68,35 d,61,1o e,68,35 f,61,1o g,68,35 h,68,35 i,68,35 j,50,1p k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,61,2y 1e,61,2z
walsender.skippingUntilSync.failed|0,62,1o 1,68,35 2,62,1o 3,62,1o 4,62,1o 5,62,1o 6,62,1o 7,62,1o 8,62,1o 9,62,1o a,62,1o b,62,1o c,68,35 d,62,1o e,68,35 f,62,1o g,68,35 h,68,35 i,68,35 j,51,1p k,69,33 l,69,34 m,69,36 n,68,35 19,69,32 1d,62,2y
walsender.afterError.idle|19,69,32 1d,63,2y 1e,63,2z 1g,63,30 1k,4o,12
walsender.afterError.failed|19,69,32 1d,64,2y 1g,64,30 1j,4q,12
walsender.afterError.either|19,69,32 1d,65,2y 1e,65,2z 1g,65,30 1j,4q,12 1k,4o,12
synchronizationLost.error|18,67,2a
synchronizationLost.fatal|19,69,2a
protocolViolation|19,69,37
closed|
broken.extendedQuery|18,2y,1u 19,69,32 1d,6a,2y 1g,6a,30
broken.command|18,31,1u 19,69,32 1d,6b,2y 1g,6b,30
broken.closing|z,11,1b 18,2y,1h 19,69,32 1d,6c,2y 1g,6c,30`;

export const BACKEND_TEXT = {
  'postgres-12': postgres12,
  'postgres-13': postgres13,
  'postgres-14': postgres14,
  'postgres-15': postgres14,
  'postgres-16': postgres14,
  'postgres-17': postgres14,
  'postgres-18': postgres18,
} as const;
