/** Generated from machines/ by `npm run generate`; do not edit. */
const postgres12 = `\
startup.first|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,3,3 d,6s,8 e,6s,8 f,6s,8 g,1,2 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.sslRequested|19,6s,b 1n,8,4 1o,2,5
startup.sslRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6,3 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.gssRequested|19,6s,b 1n,8,4 1o,4,5
startup.gssRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,5,2 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.sslRequestedLast|19,6s,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,6s,b 1n,8,4 1o,7,5
startup.bothRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.encrypted|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6s,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6s,b
authentication.session.password|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,c,h f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingPassword|s,j,o 19,6s,p
authentication.session.saslInitial|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,f,i f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.saslResponse|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,f,j f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,6s,p
authentication.session.saslFinished|s,j,o 19,6s,p
authentication.session.gss|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,i,m f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingGss|q,h,n s,j,o 19,6s,p
authentication.session.initializing|x,k,s 19,6s,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,6s,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6s,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6s,b
authentication.walsender.password|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,o,h f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingPassword|s,v,o 19,6s,p
authentication.walsender.saslInitial|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,r,i f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.saslResponse|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,r,j f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,6s,p
authentication.walsender.saslFinished|s,v,o 19,6s,p
authentication.walsender.gss|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,u,m f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,6s,p
authentication.walsender.initializing|x,w,s 19,6s,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,6s,u 1d,w,2y 1g,w,r 1k,4z,t
ready.idle|0,1v,15 1,6r,35 2,27,1a 3,x,2g 4,x,2g 5,x,2g 6,23,17 7,1z,17 8,2f,1c 9,x,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,y,2g 4,y,2g 5,y,2g 6,24,17 7,20,17 8,2g,1c 9,y,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,y,2y
ready.failed|0,1x,15 1,6r,35 2,29,1a 3,z,2g 4,z,2g 5,z,2g 6,25,17 7,21,17 8,2h,1c 9,z,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,z,2y
simpleQuery.begun.idle|10,1d,y 14,30,1v 15,49,2b 17,14,z 18,2x,10 19,6s,32 1d,10,2y 1g,10,31 1m,18,w
simpleQuery.begun.inTransaction|10,1d,y 14,31,1v 15,4a,2b 17,15,z 18,2z,10 19,6s,32 1d,11,2y 1g,11,31 1m,19,w
simpleQuery.begun.failed|10,1d,y 14,32,1v 15,4b,2b 17,16,z 18,2y,10 19,6s,32 1d,12,2y 1g,12,31 1m,1a,w
simpleQuery.begun.pipelined|10,1e,y 14,34,1v 15,4d,2b 17,17,z 18,2z,10 19,6s,32 1d,13,2y 1g,13,31 1m,1c,w
simpleQuery.empty.idle|18,2x,10 19,6s,32 1d,14,2y 1e,14,2z 1g,14,31 1k,x,11
simpleQuery.empty.inTransaction|18,2z,10 19,6s,32 1d,15,2y 1g,15,31 1l,y,11
simpleQuery.empty.failed|18,2y,10 19,6s,32 1d,16,2y 1g,16,31 1j,z,11
simpleQuery.empty.pipelined|18,2z,10 19,6s,32 1d,17,2y 1e,17,2z 1g,17,31 1j,z,11 1k,x,11 1l,y,11
simpleQuery.sendingRows.idle|10,1d,y 16,18,x 18,2x,10 19,6s,32 1d,18,2y 1g,18,31
simpleQuery.sendingRows.inTransaction|10,1d,y 16,19,x 18,2z,10 19,6s,32 1d,19,2y 1g,19,31
simpleQuery.sendingRows.failed|10,1d,y 16,1a,x 18,2y,10 19,6s,32 1d,1a,2y 1g,1a,31
simpleQuery.sendingRows.executed|10,1d,y 16,1b,x 18,2z,10 19,6s,32 1d,1b,2y 1g,1b,31
simpleQuery.sendingRows.pipelined|10,1e,y 16,1c,x 18,2z,10 19,6s,32 1d,1c,2y 1g,1c,31
simpleQuery.completed.executed|10,1d,y 14,33,1v 15,4c,2b 18,2z,10 19,6s,32 1d,1d,2y 1e,1d,2z 1g,1d,31 1j,z,11 1k,x,11 1l,y,11 1m,1b,w
simpleQuery.completed.pipelined|10,1e,y 14,34,1v 15,4d,2b 18,2z,10 19,6s,32 1d,1e,2y 1e,1e,2z 1g,1e,31 1j,z,11 1k,x,11 1l,y,11 1m,1c,w
pipelining.awaiting.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1f,2y 1e,1f,2z
pipelining.awaiting.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1g,2y
pipelining.awaiting.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1h,2y
pipelining.awaiting.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1i,2y
pipelining.flushRead.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2u,1j 19,6s,32 1d,1j,2y 1e,1j,2z
pipelining.flushRead.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2v,1j 19,6s,32 1d,1k,2y
pipelining.flushRead.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2v,1j 19,6s,32 1d,1l,2y
pipelining.flushRead.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2w,1j 19,6s,32 1d,1m,2y
pipelining.strayRead.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2x,2h 19,6s,32 1d,1n,2y 1e,1n,2z
pipelining.strayRead.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2y,2h 19,6s,32 1d,1o,2y
pipelining.strayRead.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2y,2h 19,6s,32 1d,1p,2y
pipelining.strayRead.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2z,2h 19,6s,32 1d,1q,2y
extendedQuery.parsing.idle|18,2u,1h 19,6s,32 1d,1r,2y 1g,1r,31 1h,1f,14
extendedQuery.parsing.inTransaction|18,2v,1h 19,6s,32 1d,1s,2y 1g,1s,31 1h,1g,14
extendedQuery.parsing.failed|18,2v,1h 19,6s,32 1d,1t,2y 1g,1t,31 1h,1h,14
extendedQuery.parsing.executed|18,2w,1h 19,6s,32 1d,1u,2y 1g,1u,31 1h,1i,14
extendedQuery.binding.idle|y,1f,16 18,2u,1h 19,6s,32 1d,1v,2y 1g,1v,31
extendedQuery.binding.inTransaction|y,1g,16 18,2v,1h 19,6s,32 1d,1w,2y 1g,1w,31
extendedQuery.binding.failed|y,1h,16 18,2v,1h 19,6s,32 1d,1x,2y 1g,1x,31
extendedQuery.binding.executed|y,1i,16 18,2w,1h 19,6s,32 1d,1y,2y 1g,1y,31
extendedQuery.describingStatement.idle|18,2u,1h 19,6s,32 1d,1z,2y 1f,23,18 1g,1z,31
extendedQuery.describingStatement.inTransaction|18,2v,1h 19,6s,32 1d,20,2y 1f,24,18 1g,20,31
extendedQuery.describingStatement.failed|18,2v,1h 19,6s,32 1d,21,2y 1f,25,18 1g,21,31
extendedQuery.describingStatement.executed|18,2w,1h 19,6s,32 1d,22,2y 1f,26,18 1g,22,31
extendedQuery.describingPortal.idle|18,2u,1h 19,6s,32 1c,1f,19 1d,23,2y 1g,23,31 1m,1f,19
extendedQuery.describingPortal.inTransaction|18,2v,1h 19,6s,32 1c,1g,19 1d,24,2y 1g,24,31 1m,1g,19
extendedQuery.describingPortal.failed|18,2v,1h 19,6s,32 1c,1h,19 1d,25,2y 1g,25,31 1m,1h,19
extendedQuery.describingPortal.executed|18,2w,1h 19,6s,32 1c,1i,19 1d,26,2y 1g,26,31 1m,1i,19
extendedQuery.closing.idle|z,1f,1b 18,2u,1h 19,6s,32 1d,27,2y 1g,27,31
extendedQuery.closing.inTransaction|z,1g,1b 18,2v,1h 19,6s,32 1d,28,2y 1g,28,31
extendedQuery.closing.failed|z,1h,1b 18,2v,1h 19,6s,32 1d,29,2y 1g,29,31
extendedQuery.closing.executed|z,1i,1b 18,2w,1h 19,6s,32 1d,2a,2y 1g,2a,31
extendedQuery.refusingFlush.idle|18,2u,1h 19,6s,32 1d,2b,2y 1g,2b,31
extendedQuery.refusingFlush.inTransaction|18,2v,1h 19,6s,32 1d,2c,2y 1g,2c,31
extendedQuery.refusingFlush.failed|18,2v,1h 19,6s,32 1d,2d,2y 1g,2d,31
extendedQuery.refusingFlush.executed|18,2w,1h 19,6s,32 1d,2e,2y 1g,2e,31
extendedQuery.executing.idle|10,1i,1e 14,3p,1v 15,4j,2b 16,2j,1d 17,1f,1f 18,2u,1h 19,6s,32 1d,2f,2y 1g,2f,31 1i,1i,1g
extendedQuery.executing.inTransaction|10,1i,1e 14,3q,1v 15,4k,2b 16,2k,1d 17,1g,1f 18,2w,1h 19,6s,32 1d,2g,2y 1g,2g,31 1i,1i,1g
extendedQuery.executing.failed|10,1i,1e 14,3r,1v 15,4l,2b 16,2l,1d 17,1h,1f 18,2v,1h 19,6s,32 1d,2h,2y 1g,2h,31 1i,1i,1g
extendedQuery.executing.executed|10,1i,1e 14,3s,1v 15,4m,2b 16,2m,1d 17,1i,1f 18,2w,1h 19,6s,32 1d,2i,2y 1g,2i,31 1i,1i,1g
extendedQuery.sendingRows.idle|10,1i,1e 16,2j,1d 18,2u,1h 19,6s,32 1d,2j,2y 1g,2j,31 1i,1i,1g
extendedQuery.sendingRows.inTransaction|10,1i,1e 16,2k,1d 18,2w,1h 19,6s,32 1d,2k,2y 1g,2k,31 1i,1i,1g
extendedQuery.sendingRows.failed|10,1i,1e 16,2l,1d 18,2v,1h 19,6s,32 1d,2l,2y 1g,2l,31 1i,1i,1g
extendedQuery.sendingRows.executed|10,1i,1e 16,2m,1d 18,2w,1h 19,6s,32 1d,2m,2y 1g,2m,31 1i,1i,1g
sync.answering.idle|18,2x,1n 19,6s,32 1d,2n,2y 1e,2n,2z 1g,2n,31 1k,x,1m
sync.answering.inTransaction|18,2y,1n 19,6s,32 1d,2o,2y 1g,2o,31 1l,y,1m
sync.answering.failed|18,2y,1n 19,6s,32 1d,2p,2y 1g,2p,31 1j,z,1m
sync.answering.executed|18,2z,1n 19,6s,32 1d,2q,2y 1e,2q,2z 1g,2q,31 1j,z,1m 1k,x,1m 1l,y,1m
sync.afterSkip.idle|18,2x,1n 19,6s,32 1d,2r,2y 1e,2r,2z 1g,2r,31 1k,x,1q
sync.afterSkip.failed|18,2y,1n 19,6s,32 1d,2s,2y 1g,2s,31 1j,z,1q
sync.afterSkip.either|18,2z,1n 19,6s,32 1d,2t,2y 1e,2t,2z 1g,2t,31 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,2u,1o 1,6r,35 2,2u,1o 3,2u,1o 4,2u,1o 5,2u,1o 6,2u,1o 7,2u,1o 8,2u,1o 9,2u,1o a,2u,1o b,2u,1o c,6r,35 d,2u,1o e,6r,35 f,2u,1o g,6r,35 h,6r,35 i,6r,35 j,2r,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2u,2y 1e,2u,2z 1g,2u,31
skippingUntilSync.failed|0,2v,1o 1,6r,35 2,2v,1o 3,2v,1o 4,2v,1o 5,2v,1o 6,2v,1o 7,2v,1o 8,2v,1o 9,2v,1o a,2v,1o b,2v,1o c,6r,35 d,2v,1o e,6r,35 f,2v,1o g,6r,35 h,6r,35 i,6r,35 j,2s,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2v,2y 1g,2v,31
skippingUntilSync.either|0,2w,1o 1,6r,35 2,2w,1o 3,2w,1o 4,2w,1o 5,2w,1o 6,2w,1o 7,2w,1o 8,2w,1o 9,2w,1o a,2w,1o b,2w,1o c,6r,35 d,2w,1o e,6r,35 f,2w,1o g,6r,35 h,6r,35 i,6r,35 j,2t,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2w,2y 1e,2w,2z 1g,2w,31
afterError.idle|19,6s,32 1d,2x,2y 1e,2x,2z 1g,2x,31 1k,x,12
afterError.failed|19,6s,32 1d,2y,2y 1g,2y,31 1j,z,12
afterError.either|19,6s,32 1d,2z,2y 1e,2z,2z 1g,2z,31 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,3k,28 1,3k,28 2,3k,28 3,35,1w 4,3f,20 5,3k,21 6,3k,28 7,3k,28 8,3k,28 9,3a,1z a,3a,1z b,3k,28 c,3k,28 d,3k,28 e,3k,28 f,3k,28 g,3k,28 h,3k,28 i,3k,28 j,3a,1y k,3k,28 l,6p,29 m,6p,29 n,3k,28 18,2x,23 19,6s,32 1d,30,2y
copyIn.simple.begun.inTransaction|0,3l,28 1,3l,28 2,3l,28 3,36,1w 4,3g,20 5,3l,21 6,3l,28 7,3l,28 8,3l,28 9,3b,1z a,3b,1z b,3l,28 c,3l,28 d,3l,28 e,3l,28 f,3l,28 g,3l,28 h,3l,28 i,3l,28 j,3b,1y k,3l,28 l,6p,29 m,6p,29 n,3l,28 18,2z,23 19,6s,32 1d,31,2y
copyIn.simple.begun.failed|0,3m,28 1,3m,28 2,3m,28 3,37,1w 4,3h,20 5,3m,21 6,3m,28 7,3m,28 8,3m,28 9,3c,1z a,3c,1z b,3m,28 c,3m,28 d,3m,28 e,3m,28 f,3m,28 g,3m,28 h,3m,28 i,3m,28 j,3c,1y k,3m,28 l,6p,29 m,6p,29 n,3m,28 18,2y,23 19,6s,32 1d,32,2y
copyIn.simple.begun.executed|0,3n,28 1,3n,28 2,3n,28 3,38,1w 4,3i,20 5,3n,21 6,3n,28 7,3n,28 8,3n,28 9,3d,1z a,3d,1z b,3n,28 c,3n,28 d,3n,28 e,3n,28 f,3n,28 g,3n,28 h,3n,28 i,3n,28 j,3d,1y k,3n,28 l,6p,29 m,6p,29 n,3n,28 18,2z,23 19,6s,32 1d,33,2y
copyIn.simple.begun.pipelined|0,3o,28 1,3o,28 2,3o,28 3,39,1w 4,3j,20 5,3o,21 6,3o,28 7,3o,28 8,3o,28 9,3e,1z a,3e,1z b,3o,28 c,3o,28 d,3o,28 e,3o,28 f,3o,28 g,3o,28 h,3o,28 i,3o,28 j,3e,1y k,3o,28 l,6p,29 m,6p,29 n,3o,28 18,2z,23 19,6s,32 1d,34,2y
copyIn.simple.row.idle|0,3k,28 1,3k,28 2,3k,28 3,35,1w 4,3f,20 5,3k,21 6,3k,28 7,3k,28 8,3k,28 9,3a,1z a,3a,1z b,3k,28 c,3k,28 d,3k,28 e,3k,28 f,3k,28 g,3k,28 h,3k,28 i,3k,28 j,3a,1y k,3k,28 l,6p,29 m,6p,29 n,3k,28 18,2x,24 19,6s,32 1d,35,2y 1g,35,31
copyIn.simple.row.inTransaction|0,3l,28 1,3l,28 2,3l,28 3,36,1w 4,3g,20 5,3l,21 6,3l,28 7,3l,28 8,3l,28 9,3b,1z a,3b,1z b,3l,28 c,3l,28 d,3l,28 e,3l,28 f,3l,28 g,3l,28 h,3l,28 i,3l,28 j,3b,1y k,3l,28 l,6p,29 m,6p,29 n,3l,28 18,2z,24 19,6s,32 1d,36,2y 1g,36,31
copyIn.simple.row.failed|0,3m,28 1,3m,28 2,3m,28 3,37,1w 4,3h,20 5,3m,21 6,3m,28 7,3m,28 8,3m,28 9,3c,1z a,3c,1z b,3m,28 c,3m,28 d,3m,28 e,3m,28 f,3m,28 g,3m,28 h,3m,28 i,3m,28 j,3c,1y k,3m,28 l,6p,29 m,6p,29 n,3m,28 18,2y,24 19,6s,32 1d,37,2y 1g,37,31
copyIn.simple.row.executed|0,3n,28 1,3n,28 2,3n,28 3,38,1w 4,3i,20 5,3n,21 6,3n,28 7,3n,28 8,3n,28 9,3d,1z a,3d,1z b,3n,28 c,3n,28 d,3n,28 e,3n,28 f,3n,28 g,3n,28 h,3n,28 i,3n,28 j,3d,1y k,3n,28 l,6p,29 m,6p,29 n,3n,28 18,2z,24 19,6s,32 1d,38,2y 1g,38,31
copyIn.simple.row.pipelined|0,3o,28 1,3o,28 2,3o,28 3,39,1w 4,3j,20 5,3o,21 6,3o,28 7,3o,28 8,3o,28 9,3e,1z a,3e,1z b,3o,28 c,3o,28 d,3o,28 e,3o,28 f,3o,28 g,3o,28 h,3o,28 i,3o,28 j,3e,1y k,3o,28 l,6p,29 m,6p,29 n,3o,28 18,2z,24 19,6s,32 1d,39,2y 1g,39,31
copyIn.simple.body.idle|0,3k,28 1,3k,28 2,3k,28 3,35,1w 4,3f,20 5,3k,21 6,3k,28 7,3k,28 8,3k,28 9,3a,1z a,3a,1z b,3k,28 c,3k,28 d,3k,28 e,3k,28 f,3k,28 g,3k,28 h,3k,28 i,3k,28 j,3a,1y k,3k,28 l,6p,29 m,6p,29 n,3k,28 19,6s,32 1d,3a,2y
copyIn.simple.body.inTransaction|0,3l,28 1,3l,28 2,3l,28 3,36,1w 4,3g,20 5,3l,21 6,3l,28 7,3l,28 8,3l,28 9,3b,1z a,3b,1z b,3l,28 c,3l,28 d,3l,28 e,3l,28 f,3l,28 g,3l,28 h,3l,28 i,3l,28 j,3b,1y k,3l,28 l,6p,29 m,6p,29 n,3l,28 19,6s,32 1d,3b,2y
copyIn.simple.body.failed|0,3m,28 1,3m,28 2,3m,28 3,37,1w 4,3h,20 5,3m,21 6,3m,28 7,3m,28 8,3m,28 9,3c,1z a,3c,1z b,3m,28 c,3m,28 d,3m,28 e,3m,28 f,3m,28 g,3m,28 h,3m,28 i,3m,28 j,3c,1y k,3m,28 l,6p,29 m,6p,29 n,3m,28 19,6s,32 1d,3c,2y
copyIn.simple.body.executed|0,3n,28 1,3n,28 2,3n,28 3,38,1w 4,3i,20 5,3n,21 6,3n,28 7,3n,28 8,3n,28 9,3d,1z a,3d,1z b,3n,28 c,3n,28 d,3n,28 e,3n,28 f,3n,28 g,3n,28 h,3n,28 i,3n,28 j,3d,1y k,3n,28 l,6p,29 m,6p,29 n,3n,28 19,6s,32 1d,3d,2y
copyIn.simple.body.pipelined|0,3o,28 1,3o,28 2,3o,28 3,39,1w 4,3j,20 5,3o,21 6,3o,28 7,3o,28 8,3o,28 9,3e,1z a,3e,1z b,3o,28 c,3o,28 d,3o,28 e,3o,28 f,3o,28 g,3o,28 h,3o,28 i,3o,28 j,3e,1y k,3o,28 l,6p,29 m,6p,29 n,3o,28 19,6s,32 1d,3e,2y
copyIn.simple.ending.idle|10,1d,22 18,2x,25 19,6s,32 1d,3f,2y 1g,3f,31
copyIn.simple.ending.inTransaction|10,1d,22 18,2z,25 19,6s,32 1d,3g,2y 1g,3g,31
copyIn.simple.ending.failed|10,1d,22 18,2y,25 19,6s,32 1d,3h,2y 1g,3h,31
copyIn.simple.ending.executed|10,1d,22 18,2z,25 19,6s,32 1d,3i,2y 1g,3i,31
copyIn.simple.ending.pipelined|10,1e,22 18,2z,25 19,6s,32 1d,3j,2y 1g,3j,31
copyIn.simple.failing.idle|18,2x,26 19,6s,32 1d,3k,2y 1g,3k,31
copyIn.simple.failing.inTransaction|18,2z,26 19,6s,32 1d,3l,2y 1g,3l,31
copyIn.simple.failing.failed|18,2y,26 19,6s,32 1d,3m,2y 1g,3m,31
copyIn.simple.failing.executed|18,2z,26 19,6s,32 1d,3n,2y 1g,3n,31
copyIn.simple.failing.pipelined|18,2z,26 19,6s,32 1d,3o,2y 1g,3o,31
copyIn.extended.begun.idle|0,45,28 1,45,28 2,45,28 3,3t,1w 4,41,20 5,45,21 6,45,28 7,45,28 8,45,28 9,3x,1z a,3x,1z b,45,28 c,45,28 d,45,28 e,45,28 f,45,28 g,45,28 h,45,28 i,45,28 j,3x,1x k,45,28 l,6p,29 m,6p,29 n,45,28 18,2u,23 19,6s,32 1d,3p,2y
copyIn.extended.begun.inTransaction|0,46,28 1,46,28 2,46,28 3,3u,1w 4,42,20 5,46,21 6,46,28 7,46,28 8,46,28 9,3y,1z a,3y,1z b,46,28 c,46,28 d,46,28 e,46,28 f,46,28 g,46,28 h,46,28 i,46,28 j,3y,1x k,46,28 l,6p,29 m,6p,29 n,46,28 18,2w,23 19,6s,32 1d,3q,2y
copyIn.extended.begun.failed|0,47,28 1,47,28 2,47,28 3,3v,1w 4,43,20 5,47,21 6,47,28 7,47,28 8,47,28 9,3z,1z a,3z,1z b,47,28 c,47,28 d,47,28 e,47,28 f,47,28 g,47,28 h,47,28 i,47,28 j,3z,1x k,47,28 l,6p,29 m,6p,29 n,47,28 18,2v,23 19,6s,32 1d,3r,2y
copyIn.extended.begun.executed|0,48,28 1,48,28 2,48,28 3,3w,1w 4,44,20 5,48,21 6,48,28 7,48,28 8,48,28 9,40,1z a,40,1z b,48,28 c,48,28 d,48,28 e,48,28 f,48,28 g,48,28 h,48,28 i,48,28 j,40,1x k,48,28 l,6p,29 m,6p,29 n,48,28 18,2w,23 19,6s,32 1d,3s,2y
copyIn.extended.row.idle|0,45,28 1,45,28 2,45,28 3,3t,1w 4,41,20 5,45,21 6,45,28 7,45,28 8,45,28 9,3x,1z a,3x,1z b,45,28 c,45,28 d,45,28 e,45,28 f,45,28 g,45,28 h,45,28 i,45,28 j,3x,1x k,45,28 l,6p,29 m,6p,29 n,45,28 18,2u,24 19,6s,32 1d,3t,2y 1g,3t,31
copyIn.extended.row.inTransaction|0,46,28 1,46,28 2,46,28 3,3u,1w 4,42,20 5,46,21 6,46,28 7,46,28 8,46,28 9,3y,1z a,3y,1z b,46,28 c,46,28 d,46,28 e,46,28 f,46,28 g,46,28 h,46,28 i,46,28 j,3y,1x k,46,28 l,6p,29 m,6p,29 n,46,28 18,2w,24 19,6s,32 1d,3u,2y 1g,3u,31
copyIn.extended.row.failed|0,47,28 1,47,28 2,47,28 3,3v,1w 4,43,20 5,47,21 6,47,28 7,47,28 8,47,28 9,3z,1z a,3z,1z b,47,28 c,47,28 d,47,28 e,47,28 f,47,28 g,47,28 h,47,28 i,47,28 j,3z,1x k,47,28 l,6p,29 m,6p,29 n,47,28 18,2v,24 19,6s,32 1d,3v,2y 1g,3v,31
copyIn.extended.row.executed|0,48,28 1,48,28 2,48,28 3,3w,1w 4,44,20 5,48,21 6,48,28 7,48,28 8,48,28 9,40,1z a,40,1z b,48,28 c,48,28 d,48,28 e,48,28 f,48,28 g,48,28 h,48,28 i,48,28 j,40,1x k,48,28 l,6p,29 m,6p,29 n,48,28 18,2w,24 19,6s,32 1d,3w,2y 1g,3w,31
copyIn.extended.body.idle|0,45,28 1,45,28 2,45,28 3,3t,1w 4,41,20 5,45,21 6,45,28 7,45,28 8,45,28 9,3x,1z a,3x,1z b,45,28 c,45,28 d,45,28 e,45,28 f,45,28 g,45,28 h,45,28 i,45,28 j,3x,1x k,45,28 l,6p,29 m,6p,29 n,45,28 19,6s,32 1d,3x,2y
copyIn.extended.body.inTransaction|0,46,28 1,46,28 2,46,28 3,3u,1w 4,42,20 5,46,21 6,46,28 7,46,28 8,46,28 9,3y,1z a,3y,1z b,46,28 c,46,28 d,46,28 e,46,28 f,46,28 g,46,28 h,46,28 i,46,28 j,3y,1x k,46,28 l,6p,29 m,6p,29 n,46,28 19,6s,32 1d,3y,2y
copyIn.extended.body.failed|0,47,28 1,47,28 2,47,28 3,3v,1w 4,43,20 5,47,21 6,47,28 7,47,28 8,47,28 9,3z,1z a,3z,1z b,47,28 c,47,28 d,47,28 e,47,28 f,47,28 g,47,28 h,47,28 i,47,28 j,3z,1x k,47,28 l,6p,29 m,6p,29 n,47,28 19,6s,32 1d,3z,2y
copyIn.extended.body.executed|0,48,28 1,48,28 2,48,28 3,3w,1w 4,44,20 5,48,21 6,48,28 7,48,28 8,48,28 9,40,1z a,40,1z b,48,28 c,48,28 d,48,28 e,48,28 f,48,28 g,48,28 h,48,28 i,48,28 j,40,1x k,48,28 l,6p,29 m,6p,29 n,48,28 19,6s,32 1d,40,2y
copyIn.extended.ending.idle|10,1i,22 18,2u,25 19,6s,32 1d,41,2y 1g,41,31
copyIn.extended.ending.inTransaction|10,1i,22 18,2w,25 19,6s,32 1d,42,2y 1g,42,31
copyIn.extended.ending.failed|10,1i,22 18,2v,25 19,6s,32 1d,43,2y 1g,43,31
copyIn.extended.ending.executed|10,1i,22 18,2w,25 19,6s,32 1d,44,2y 1g,44,31
copyIn.extended.failing.idle|18,2u,26 19,6s,32 1d,45,2y 1g,45,31
copyIn.extended.failing.inTransaction|18,2w,26 19,6s,32 1d,46,2y 1g,46,31
copyIn.extended.failing.failed|18,2v,26 19,6s,32 1d,47,2y 1g,47,31
copyIn.extended.failing.executed|18,2w,26 19,6s,32 1d,48,2y 1g,48,31
copyOut.simple.sending.idle|12,49,2c 13,4e,2d 18,2x,2f 19,6s,32 1d,49,2y 1g,49,31
copyOut.simple.sending.inTransaction|12,4a,2c 13,4f,2d 18,2z,2f 19,6s,32 1d,4a,2y 1g,4a,31
copyOut.simple.sending.failed|12,4b,2c 13,4g,2d 18,2y,2f 19,6s,32 1d,4b,2y 1g,4b,31
copyOut.simple.sending.executed|12,4c,2c 13,4h,2d 18,2z,2f 19,6s,32 1d,4c,2y 1g,4c,31
copyOut.simple.sending.pipelined|12,4d,2c 13,4i,2d 18,2z,2f 19,6s,32 1d,4d,2y 1g,4d,31
copyOut.simple.done.idle|10,1d,2e 18,2x,2f 19,6s,32 1d,4e,2y 1g,4e,31
copyOut.simple.done.inTransaction|10,1d,2e 18,2z,2f 19,6s,32 1d,4f,2y 1g,4f,31
copyOut.simple.done.failed|10,1d,2e 18,2y,2f 19,6s,32 1d,4g,2y 1g,4g,31
copyOut.simple.done.executed|10,1d,2e 18,2z,2f 19,6s,32 1d,4h,2y 1g,4h,31
copyOut.simple.done.pipelined|10,1e,2e 18,2z,2f 19,6s,32 1d,4i,2y 1g,4i,31
copyOut.extended.sending.idle|12,4j,2c 13,4n,2d 18,2u,2f 19,6s,32 1d,4j,2y 1g,4j,31
copyOut.extended.sending.inTransaction|12,4k,2c 13,4o,2d 18,2w,2f 19,6s,32 1d,4k,2y 1g,4k,31
copyOut.extended.sending.failed|12,4l,2c 13,4p,2d 18,2v,2f 19,6s,32 1d,4l,2y 1g,4l,31
copyOut.extended.sending.executed|12,4m,2c 13,4q,2d 18,2w,2f 19,6s,32 1d,4m,2y 1g,4m,31
copyOut.extended.done.idle|10,1i,2e 18,2u,2f 19,6s,32 1d,4n,2y 1g,4n,31
copyOut.extended.done.inTransaction|10,1i,2e 18,2w,2f 19,6s,32 1d,4o,2y 1g,4o,31
copyOut.extended.done.failed|10,1i,2e 18,2v,2f 19,6s,32 1d,4p,2y 1g,4p,31
copyOut.extended.done.executed|10,1i,2e 18,2w,2f 19,6s,32 1d,4q,2y 1g,4q,31
functionCall.running.idle|18,2x,2k 19,6s,32 1a,4v,2j 1d,4r,2y 1g,4r,31
functionCall.running.inTransaction|18,2y,2k 19,6s,32 1a,4w,2j 1d,4s,2y 1g,4s,31
functionCall.running.failed|18,2y,2k 19,6s,32 1a,4x,2j 1d,4t,2y 1g,4t,31
functionCall.running.pipelined|18,2z,2k 19,6s,32 1a,4y,2j 1d,4u,2y 1g,4u,31
functionCall.answered.idle|18,2x,2k 19,6s,32 1d,4v,2y 1e,4v,2z 1g,4v,31 1k,x,2l
functionCall.answered.inTransaction|18,2y,2k 19,6s,32 1d,4w,2y 1g,4w,31 1l,y,2l
functionCall.answered.failed|18,2y,2k 19,6s,32 1d,4x,2y 1g,4x,31 1j,z,2l
functionCall.answered.pipelined|18,2z,2k 19,6s,32 1d,4y,2y 1e,4y,2z 1g,4y,31 1j,z,2l 1k,x,2l 1l,y,2l
walsender.ready.idle|0,52,2m 1,6r,35 2,52,2m 3,4z,2g 4,4z,2g 5,4z,2g 6,52,2m 7,52,2m 8,52,2m 9,4z,1i a,52,1k b,55,2n c,6r,35 d,52,2m e,6r,35 f,5d,2o g,6r,35 h,6r,35 i,6r,35 j,58,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,4z,2y 1e,4z,2z
walsender.ready.inTransaction|0,53,2m 1,6r,35 2,53,2m 3,50,2g 4,50,2g 5,50,2g 6,53,2m 7,53,2m 8,53,2m 9,50,1i a,53,1k b,56,2n c,6r,35 d,53,2m e,6r,35 f,5e,2o g,6r,35 h,6r,35 i,6r,35 j,59,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,50,2y
walsender.ready.failed|0,54,2m 1,6r,35 2,54,2m 3,51,2g 4,51,2g 5,51,2g 6,54,2m 7,54,2m 8,54,2m 9,51,1i a,54,1k b,57,2n c,6r,35 d,54,2m e,6r,35 f,5f,2o g,6r,35 h,6r,35 i,6r,35 j,5a,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,51,2y
walsender.refusing.extendedQuery.idle|18,6k,2m 19,6s,32 1d,52,2y 1g,52,31
walsender.refusing.extendedQuery.inTransaction|18,6l,2m 19,6s,32 1d,53,2y 1g,53,31
walsender.refusing.extendedQuery.failed|18,6l,2m 19,6s,32 1d,54,2y 1g,54,31
walsender.refusing.functionCall.idle|18,6m,2n 19,6s,32 1d,55,2y 1g,55,31
walsender.refusing.functionCall.inTransaction|18,6n,2n 19,6s,32 1d,56,2y 1g,56,31
walsender.refusing.functionCall.failed|18,6n,2n 19,6s,32 1d,57,2y 1g,57,31
walsender.sync.answering.idle|18,6m,1n 19,6s,32 1d,58,2y 1e,58,2z 1g,58,31 1k,4z,1m
walsender.sync.answering.inTransaction|18,6n,1n 19,6s,32 1d,59,2y 1g,59,31 1l,50,1m
walsender.sync.answering.failed|18,6n,1n 19,6s,32 1d,5a,2y 1g,5a,31 1j,51,1m
walsender.sync.afterSkip.idle|18,6m,1n 19,6s,32 1d,5b,2y 1e,5b,2z 1g,5b,31 1k,4z,1q
walsender.sync.afterSkip.failed|18,6n,1n 19,6s,32 1d,5c,2y 1g,5c,31 1j,51,1q
walsender.simpleQuery.begun.idle|10,5n,y 11,6g,2q 14,5o,1v 15,68,2b 17,5g,z 18,6m,10 19,6s,32 1d,5d,2y 1g,5d,31 1m,5j,w
walsender.simpleQuery.begun.inTransaction|10,5n,y 11,6g,2q 14,5p,1v 15,69,2b 17,5h,z 18,6o,10 19,6s,32 1d,5e,2y 1g,5e,31 1m,5k,w
walsender.simpleQuery.begun.failed|10,5n,y 11,6g,2q 14,5q,1v 15,6a,2b 17,5i,z 18,6n,10 19,6s,32 1d,5f,2y 1g,5f,31 1m,5l,w
walsender.simpleQuery.empty.idle|18,6m,10 19,6s,32 1d,5g,2y 1e,5g,2z 1g,5g,31 1k,4z,11
walsender.simpleQuery.empty.inTransaction|18,6o,10 19,6s,32 1d,5h,2y 1g,5h,31 1l,50,11
walsender.simpleQuery.empty.failed|18,6n,10 19,6s,32 1d,5i,2y 1g,5i,31 1j,51,11
walsender.simpleQuery.sendingRows.idle|10,5n,y 16,5j,x 18,6m,10 19,6s,32 1d,5j,2y 1g,5j,31
walsender.simpleQuery.sendingRows.inTransaction|10,5n,y 16,5k,x 18,6o,10 19,6s,32 1d,5k,2y 1g,5k,31
walsender.simpleQuery.sendingRows.failed|10,5n,y 16,5l,x 18,6n,10 19,6s,32 1d,5l,2y 1g,5l,31
walsender.simpleQuery.sendingRows.executed|10,5n,y 16,5m,x 18,6o,10 19,6s,32 1d,5m,2y 1g,5m,31
walsender.simpleQuery.completed.executed|10,5n,y 14,5r,1v 15,6b,2b 18,6o,10 19,6s,32 1d,5n,2y 1e,5n,2z 1g,5n,31 1j,51,11 1k,4z,11 1l,50,11 1m,5m,w
walsender.copyIn.simple.begun.idle|0,64,28 1,64,28 2,64,28 3,5s,1w 4,60,20 5,64,21 6,64,28 7,64,28 8,64,28 9,5w,1z a,5w,1z b,64,28 c,64,28 d,64,28 e,64,28 f,64,28 g,64,28 h,64,28 i,64,28 j,5w,1y k,64,28 l,6p,29 m,6p,29 n,64,28 18,6m,23 19,6s,32 1d,5o,2y
walsender.copyIn.simple.begun.inTransaction|0,65,28 1,65,28 2,65,28 3,5t,1w 4,61,20 5,65,21 6,65,28 7,65,28 8,65,28 9,5x,1z a,5x,1z b,65,28 c,65,28 d,65,28 e,65,28 f,65,28 g,65,28 h,65,28 i,65,28 j,5x,1y k,65,28 l,6p,29 m,6p,29 n,65,28 18,6o,23 19,6s,32 1d,5p,2y
walsender.copyIn.simple.begun.failed|0,66,28 1,66,28 2,66,28 3,5u,1w 4,62,20 5,66,21 6,66,28 7,66,28 8,66,28 9,5y,1z a,5y,1z b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5y,1y k,66,28 l,6p,29 m,6p,29 n,66,28 18,6n,23 19,6s,32 1d,5q,2y
walsender.copyIn.simple.begun.executed|0,67,28 1,67,28 2,67,28 3,5v,1w 4,63,20 5,67,21 6,67,28 7,67,28 8,67,28 9,5z,1z a,5z,1z b,67,28 c,67,28 d,67,28 e,67,28 f,67,28 g,67,28 h,67,28 i,67,28 j,5z,1y k,67,28 l,6p,29 m,6p,29 n,67,28 18,6o,23 19,6s,32 1d,5r,2y
walsender.copyIn.simple.row.idle|0,64,28 1,64,28 2,64,28 3,5s,1w 4,60,20 5,64,21 6,64,28 7,64,28 8,64,28 9,5w,1z a,5w,1z b,64,28 c,64,28 d,64,28 e,64,28 f,64,28 g,64,28 h,64,28 i,64,28 j,5w,1y k,64,28 l,6p,29 m,6p,29 n,64,28 18,6m,24 19,6s,32 1d,5s,2y 1g,5s,31
walsender.copyIn.simple.row.inTransaction|0,65,28 1,65,28 2,65,28 3,5t,1w 4,61,20 5,65,21 6,65,28 7,65,28 8,65,28 9,5x,1z a,5x,1z b,65,28 c,65,28 d,65,28 e,65,28 f,65,28 g,65,28 h,65,28 i,65,28 j,5x,1y k,65,28 l,6p,29 m,6p,29 n,65,28 18,6o,24 19,6s,32 1d,5t,2y 1g,5t,31
walsender.copyIn.simple.row.failed|0,66,28 1,66,28 2,66,28 3,5u,1w 4,62,20 5,66,21 6,66,28 7,66,28 8,66,28 9,5y,1z a,5y,1z b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5y,1y k,66,28 l,6p,29 m,6p,29 n,66,28 18,6n,24 19,6s,32 1d,5u,2y 1g,5u,31
walsender.copyIn.simple.row.executed|0,67,28 1,67,28 2,67,28 3,5v,1w 4,63,20 5,67,21 6,67,28 7,67,28 8,67,28 9,5z,1z a,5z,1z b,67,28 c,67,28 d,67,28 e,67,28 f,67,28 g,67,28 h,67,28 i,67,28 j,5z,1y k,67,28 l,6p,29 m,6p,29 n,67,28 18,6o,24 19,6s,32 1d,5v,2y 1g,5v,31
walsender.copyIn.simple.body.idle|0,64,28 1,64,28 2,64,28 3,5s,1w 4,60,20 5,64,21 6,64,28 7,64,28 8,64,28 9,5w,1z a,5w,1z b,64,28 c,64,28 d,64,28 e,64,28 f,64,28 g,64,28 h,64,28 i,64,28 j,5w,1y k,64,28 l,6p,29 m,6p,29 n,64,28 19,6s,32 1d,5w,2y
walsender.copyIn.simple.body.inTransaction|0,65,28 1,65,28 2,65,28 3,5t,1w 4,61,20 5,65,21 6,65,28 7,65,28 8,65,28 9,5x,1z a,5x,1z b,65,28 c,65,28 d,65,28 e,65,28 f,65,28 g,65,28 h,65,28 i,65,28 j,5x,1y k,65,28 l,6p,29 m,6p,29 n,65,28 19,6s,32 1d,5x,2y
walsender.copyIn.simple.body.failed|0,66,28 1,66,28 2,66,28 3,5u,1w 4,62,20 5,66,21 6,66,28 7,66,28 8,66,28 9,5y,1z a,5y,1z b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5y,1y k,66,28 l,6p,29 m,6p,29 n,66,28 19,6s,32 1d,5y,2y
walsender.copyIn.simple.body.executed|0,67,28 1,67,28 2,67,28 3,5v,1w 4,63,20 5,67,21 6,67,28 7,67,28 8,67,28 9,5z,1z a,5z,1z b,67,28 c,67,28 d,67,28 e,67,28 f,67,28 g,67,28 h,67,28 i,67,28 j,5z,1y k,67,28 l,6p,29 m,6p,29 n,67,28 19,6s,32 1d,5z,2y
walsender.copyIn.simple.ending.idle|10,5n,22 18,6m,25 19,6s,32 1d,60,2y 1g,60,31
walsender.copyIn.simple.ending.inTransaction|10,5n,22 18,6o,25 19,6s,32 1d,61,2y 1g,61,31
walsender.copyIn.simple.ending.failed|10,5n,22 18,6n,25 19,6s,32 1d,62,2y 1g,62,31
walsender.copyIn.simple.ending.executed|10,5n,22 18,6o,25 19,6s,32 1d,63,2y 1g,63,31
walsender.copyIn.simple.failing.idle|18,6m,26 19,6s,32 1d,64,2y 1g,64,31
walsender.copyIn.simple.failing.inTransaction|18,6o,26 19,6s,32 1d,65,2y 1g,65,31
walsender.copyIn.simple.failing.failed|18,6n,26 19,6s,32 1d,66,2y 1g,66,31
walsender.copyIn.simple.failing.executed|18,6o,26 19,6s,32 1d,67,2y 1g,67,31
walsender.copyOut.simple.sending.idle|12,68,2c 13,6c,2d 18,6m,2f 19,6s,32 1d,68,2y 1g,68,31
walsender.copyOut.simple.sending.inTransaction|12,69,2c 13,6d,2d 18,6o,2f 19,6s,32 1d,69,2y 1g,69,31
walsender.copyOut.simple.sending.failed|12,6a,2c 13,6e,2d 18,6n,2f 19,6s,32 1d,6a,2y 1g,6a,31
walsender.copyOut.simple.sending.executed|12,6b,2c 13,6f,2d 18,6o,2f 19,6s,32 1d,6b,2y 1g,6b,31
walsender.copyOut.simple.done.idle|10,5n,2e 15,68,2p 18,6m,2f 19,6s,32 1d,6c,2y 1g,6c,31 1m,5m,2p
walsender.copyOut.simple.done.inTransaction|10,5n,2e 15,69,2p 18,6o,2f 19,6s,32 1d,6d,2y 1g,6d,31 1m,5m,2p
walsender.copyOut.simple.done.failed|10,5n,2e 15,6a,2p 18,6n,2f 19,6s,32 1d,6e,2y 1g,6e,31 1m,5m,2p
walsender.copyOut.simple.done.executed|10,5n,2e 15,6b,2p 18,6o,2f 19,6s,32 1d,6f,2y 1g,6f,31 1m,5m,2p
walsender.copyBoth.streaming|0,6r,2x 1,6r,2x 2,6r,2x 3,6g,2s 4,6h,2t 5,6r,2x 6,6r,2x 7,6r,2x 8,6r,2x 9,6r,2x a,6r,2x b,6r,2x c,6r,2x d,6r,2x e,6r,2x f,6r,2x g,6r,2x h,6r,2x i,6r,2x j,6r,2x k,6s,33 l,6s,34 m,6s,36 n,6r,2x 12,6g,2r 13,6i,2u 18,6o,2w 19,6s,32 1d,6g,2y
walsender.copyBoth.frontendDone|12,6h,2r 13,6j,2u 18,6o,2w 19,6s,32 1d,6h,2y 1g,6h,31
walsender.copyBoth.serverDone|0,6r,2x 1,6r,2x 2,6r,2x 3,6i,2s 4,6j,2t 5,6r,2x 6,6r,2x 7,6r,2x 8,6r,2x 9,6r,2x a,6r,2x b,6r,2x c,6r,2x d,6r,2x e,6r,2x f,6r,2x g,6r,2x h,6r,2x i,6r,2x j,6r,2x k,6s,33 l,6s,34 m,6s,36 n,6r,2x 18,6o,2w 19,6s,32 1d,6i,2y
walsender.copyBoth.bothDone|10,5n,2v 12,6j,2r 18,6o,2w 19,6s,32 1d,6j,2y 1g,6j,31 1m,5m,2v
walsender.skippingUntilSync.idle|0,6k,1o 1,6r,35 2,6k,1o 3,6k,1o 4,6k,1o 5,6k,1o 6,6k,1o 7,6k,1o 8,6k,1o 9,6k,1o a,6k,1o b,6k,1o c,6r,35 d,6k,1o e,6r,35 f,6k,1o g,6r,35 h,6r,35 i,6r,35 j,5b,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,6k,2y 1e,6k,2z 1g,6k,31
walsender.skippingUntilSync.failed|0,6l,1o 1,6r,35 2,6l,1o 3,6l,1o 4,6l,1o 5,6l,1o 6,6l,1o 7,6l,1o 8,6l,1o 9,6l,1o a,6l,1o b,6l,1o c,6r,35 d,6l,1o e,6r,35 f,6l,1o g,6r,35 h,6r,35 i,6r,35 j,5c,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,6l,2y 1g,6l,31
walsender.afterError.idle|19,6s,32 1d,6m,2y 1e,6m,2z 1g,6m,31 1k,4z,12
walsender.afterError.failed|19,6s,32 1d,6n,2y 1g,6n,31 1j,51,12
walsender.afterError.either|19,6s,32 1d,6o,2y 1e,6o,2z 1g,6o,31 1j,51,12 1k,4z,12
synchronizationLost.error|18,6q,2a
synchronizationLost.fatal|19,6s,2a
protocolViolation|19,6s,37
closed|`;

const postgres13 = `\
startup.first|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,3,3 d,6s,8 e,6s,8 f,6s,8 g,1,2 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.sslRequested|19,6s,b 1n,8,4 1o,2,5
startup.sslRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6,3 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.gssRequested|19,6s,b 1n,8,4 1o,4,5
startup.gssRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,5,2 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.sslRequestedLast|19,6s,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,6s,b 1n,8,4 1o,7,5
startup.bothRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.encrypted|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6s,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6s,b
authentication.session.password|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,c,h f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingPassword|s,j,o 19,6s,p
authentication.session.saslInitial|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,f,i f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.saslResponse|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,f,j f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,6s,p
authentication.session.saslFinished|s,j,o 19,6s,p
authentication.session.gss|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,i,m f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingGss|q,h,n s,j,o 19,6s,p
authentication.session.initializing|x,k,s 19,6s,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,6s,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6s,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6s,b
authentication.walsender.password|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,o,h f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingPassword|s,v,o 19,6s,p
authentication.walsender.saslInitial|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,r,i f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.saslResponse|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,r,j f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,6s,p
authentication.walsender.saslFinished|s,v,o 19,6s,p
authentication.walsender.gss|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,u,m f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,6s,p
authentication.walsender.initializing|x,w,s 19,6s,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,6s,u 1d,w,2y 1g,w,r 1k,4z,t
ready.idle|0,1v,15 1,6r,35 2,27,1a 3,x,2g 4,x,2g 5,x,2g 6,23,17 7,1z,17 8,2f,1c 9,x,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,y,2g 4,y,2g 5,y,2g 6,24,17 7,20,17 8,2g,1c 9,y,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,y,2y
ready.failed|0,1x,15 1,6r,35 2,29,1a 3,z,2g 4,z,2g 5,z,2g 6,25,17 7,21,17 8,2h,1c 9,z,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,z,2y
simpleQuery.begun.idle|10,1d,y 14,30,1v 15,49,2b 17,14,z 18,2x,10 19,6s,32 1d,10,2y 1g,10,31 1m,18,w
simpleQuery.begun.inTransaction|10,1d,y 14,31,1v 15,4a,2b 17,15,z 18,2z,10 19,6s,32 1d,11,2y 1g,11,31 1m,19,w
simpleQuery.begun.failed|10,1d,y 14,32,1v 15,4b,2b 17,16,z 18,2y,10 19,6s,32 1d,12,2y 1g,12,31 1m,1a,w
simpleQuery.begun.pipelined|10,1e,y 14,34,1v 15,4d,2b 17,17,z 18,2z,10 19,6s,32 1d,13,2y 1g,13,31 1m,1c,w
simpleQuery.empty.idle|18,2x,10 19,6s,32 1d,14,2y 1e,14,2z 1g,14,31 1k,x,11
simpleQuery.empty.inTransaction|18,2z,10 19,6s,32 1d,15,2y 1g,15,31 1l,y,11
simpleQuery.empty.failed|18,2y,10 19,6s,32 1d,16,2y 1g,16,31 1j,z,11
simpleQuery.empty.pipelined|18,2z,10 19,6s,32 1d,17,2y 1e,17,2z 1g,17,31 1j,z,11 1k,x,11 1l,y,11
simpleQuery.sendingRows.idle|10,1d,y 16,18,x 18,2x,10 19,6s,32 1d,18,2y 1g,18,31
simpleQuery.sendingRows.inTransaction|10,1d,y 16,19,x 18,2z,10 19,6s,32 1d,19,2y 1g,19,31
simpleQuery.sendingRows.failed|10,1d,y 16,1a,x 18,2y,10 19,6s,32 1d,1a,2y 1g,1a,31
simpleQuery.sendingRows.executed|10,1d,y 16,1b,x 18,2z,10 19,6s,32 1d,1b,2y 1g,1b,31
simpleQuery.sendingRows.pipelined|10,1e,y 16,1c,x 18,2z,10 19,6s,32 1d,1c,2y 1g,1c,31
simpleQuery.completed.executed|10,1d,y 14,33,1v 15,4c,2b 18,2z,10 19,6s,32 1d,1d,2y 1e,1d,2z 1g,1d,31 1j,z,11 1k,x,11 1l,y,11 1m,1b,w
simpleQuery.completed.pipelined|10,1e,y 14,34,1v 15,4d,2b 18,2z,10 19,6s,32 1d,1e,2y 1e,1e,2z 1g,1e,31 1j,z,11 1k,x,11 1l,y,11 1m,1c,w
pipelining.awaiting.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1f,2y 1e,1f,2z
pipelining.awaiting.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1g,2y
pipelining.awaiting.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1h,2y
pipelining.awaiting.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1i,2y 1e,1i,2z
pipelining.flushRead.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2u,1j 19,6s,32 1d,1j,2y 1e,1j,2z
pipelining.flushRead.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2v,1j 19,6s,32 1d,1k,2y
pipelining.flushRead.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2v,1j 19,6s,32 1d,1l,2y
pipelining.flushRead.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2w,1j 19,6s,32 1d,1m,2y 1e,1m,2z
pipelining.strayRead.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2x,2h 19,6s,32 1d,1n,2y 1e,1n,2z
pipelining.strayRead.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2y,2h 19,6s,32 1d,1o,2y
pipelining.strayRead.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2y,2h 19,6s,32 1d,1p,2y
pipelining.strayRead.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2z,2h 19,6s,32 1d,1q,2y 1e,1q,2z
extendedQuery.parsing.idle|18,2u,1h 19,6s,32 1d,1r,2y 1g,1r,31 1h,1f,14
extendedQuery.parsing.inTransaction|18,2v,1h 19,6s,32 1d,1s,2y 1g,1s,31 1h,1g,14
extendedQuery.parsing.failed|18,2v,1h 19,6s,32 1d,1t,2y 1g,1t,31 1h,1h,14
extendedQuery.parsing.executed|18,2w,1h 19,6s,32 1d,1u,2y 1g,1u,31 1h,1i,14
extendedQuery.binding.idle|y,1f,16 18,2u,1h 19,6s,32 1d,1v,2y 1g,1v,31
extendedQuery.binding.inTransaction|y,1g,16 18,2v,1h 19,6s,32 1d,1w,2y 1g,1w,31
extendedQuery.binding.failed|y,1h,16 18,2v,1h 19,6s,32 1d,1x,2y 1g,1x,31
extendedQuery.binding.executed|y,1i,16 18,2w,1h 19,6s,32 1d,1y,2y 1g,1y,31
extendedQuery.describingStatement.idle|18,2u,1h 19,6s,32 1d,1z,2y 1f,23,18 1g,1z,31
extendedQuery.describingStatement.inTransaction|18,2v,1h 19,6s,32 1d,20,2y 1f,24,18 1g,20,31
extendedQuery.describingStatement.failed|18,2v,1h 19,6s,32 1d,21,2y 1f,25,18 1g,21,31
extendedQuery.describingStatement.executed|18,2w,1h 19,6s,32 1d,22,2y 1f,26,18 1g,22,31
extendedQuery.describingPortal.idle|18,2u,1h 19,6s,32 1c,1f,19 1d,23,2y 1g,23,31 1m,1f,19
extendedQuery.describingPortal.inTransaction|18,2v,1h 19,6s,32 1c,1g,19 1d,24,2y 1g,24,31 1m,1g,19
extendedQuery.describingPortal.failed|18,2v,1h 19,6s,32 1c,1h,19 1d,25,2y 1g,25,31 1m,1h,19
extendedQuery.describingPortal.executed|18,2w,1h 19,6s,32 1c,1i,19 1d,26,2y 1g,26,31 1m,1i,19
extendedQuery.closing.idle|z,1f,1b 18,2u,1h 19,6s,32 1d,27,2y 1g,27,31
extendedQuery.closing.inTransaction|z,1g,1b 18,2v,1h 19,6s,32 1d,28,2y 1g,28,31
extendedQuery.closing.failed|z,1h,1b 18,2v,1h 19,6s,32 1d,29,2y 1g,29,31
extendedQuery.closing.executed|z,1i,1b 18,2w,1h 19,6s,32 1d,2a,2y 1g,2a,31
extendedQuery.refusingFlush.idle|18,2u,1h 19,6s,32 1d,2b,2y 1g,2b,31
extendedQuery.refusingFlush.inTransaction|18,2v,1h 19,6s,32 1d,2c,2y 1g,2c,31
extendedQuery.refusingFlush.failed|18,2v,1h 19,6s,32 1d,2d,2y 1g,2d,31
extendedQuery.refusingFlush.executed|18,2w,1h 19,6s,32 1d,2e,2y 1g,2e,31
extendedQuery.executing.idle|10,1i,1e 14,3p,1v 15,4j,2b 16,2j,1d 17,1f,1f 18,2u,1h 19,6s,32 1d,2f,2y 1g,2f,31 1i,1i,1g
extendedQuery.executing.inTransaction|10,1i,1e 14,3q,1v 15,4k,2b 16,2k,1d 17,1g,1f 18,2w,1h 19,6s,32 1d,2g,2y 1g,2g,31 1i,1i,1g
extendedQuery.executing.failed|10,1i,1e 14,3r,1v 15,4l,2b 16,2l,1d 17,1h,1f 18,2v,1h 19,6s,32 1d,2h,2y 1g,2h,31 1i,1i,1g
extendedQuery.executing.executed|10,1i,1e 14,3s,1v 15,4m,2b 16,2m,1d 17,1i,1f 18,2w,1h 19,6s,32 1d,2i,2y 1g,2i,31 1i,1i,1g
extendedQuery.sendingRows.idle|10,1i,1e 16,2j,1d 18,2u,1h 19,6s,32 1d,2j,2y 1g,2j,31 1i,1i,1g
extendedQuery.sendingRows.inTransaction|10,1i,1e 16,2k,1d 18,2w,1h 19,6s,32 1d,2k,2y 1g,2k,31 1i,1i,1g
extendedQuery.sendingRows.failed|10,1i,1e 16,2l,1d 18,2v,1h 19,6s,32 1d,2l,2y 1g,2l,31 1i,1i,1g
extendedQuery.sendingRows.executed|10,1i,1e 16,2m,1d 18,2w,1h 19,6s,32 1d,2m,2y 1g,2m,31 1i,1i,1g
sync.answering.idle|18,2x,1n 19,6s,32 1d,2n,2y 1e,2n,2z 1g,2n,31 1k,x,1m
sync.answering.inTransaction|18,2y,1n 19,6s,32 1d,2o,2y 1g,2o,31 1l,y,1m
sync.answering.failed|18,2y,1n 19,6s,32 1d,2p,2y 1g,2p,31 1j,z,1m
sync.answering.executed|18,2z,1n 19,6s,32 1d,2q,2y 1e,2q,2z 1g,2q,31 1j,z,1m 1k,x,1m 1l,y,1m
sync.afterSkip.idle|18,2x,1n 19,6s,32 1d,2r,2y 1e,2r,2z 1g,2r,31 1k,x,1q
sync.afterSkip.failed|18,2y,1n 19,6s,32 1d,2s,2y 1g,2s,31 1j,z,1q
sync.afterSkip.either|18,2z,1n 19,6s,32 1d,2t,2y 1e,2t,2z 1g,2t,31 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,2u,1o 1,6r,35 2,2u,1o 3,2u,1o 4,2u,1o 5,2u,1o 6,2u,1o 7,2u,1o 8,2u,1o 9,2u,1o a,2u,1o b,2u,1o c,6r,35 d,2u,1o e,6r,35 f,2u,1o g,6r,35 h,6r,35 i,6r,35 j,2r,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2u,2y 1e,2u,2z 1g,2u,31
skippingUntilSync.failed|0,2v,1o 1,6r,35 2,2v,1o 3,2v,1o 4,2v,1o 5,2v,1o 6,2v,1o 7,2v,1o 8,2v,1o 9,2v,1o a,2v,1o b,2v,1o c,6r,35 d,2v,1o e,6r,35 f,2v,1o g,6r,35 h,6r,35 i,6r,35 j,2s,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2v,2y 1g,2v,31
skippingUntilSync.either|0,2w,1o 1,6r,35 2,2w,1o 3,2w,1o 4,2w,1o 5,2w,1o 6,2w,1o 7,2w,1o 8,2w,1o 9,2w,1o a,2w,1o b,2w,1o c,6r,35 d,2w,1o e,6r,35 f,2w,1o g,6r,35 h,6r,35 i,6r,35 j,2t,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2w,2y 1e,2w,2z 1g,2w,31
afterError.idle|19,6s,32 1d,2x,2y 1e,2x,2z 1g,2x,31 1k,x,12
afterError.failed|19,6s,32 1d,2y,2y 1g,2y,31 1j,z,12
afterError.either|19,6s,32 1d,2z,2y 1e,2z,2z 1g,2z,31 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,3k,28 1,3k,28 2,3k,28 3,35,1w 4,3f,20 5,3k,21 6,3k,28 7,3k,28 8,3k,28 9,3a,1z a,3a,1z b,3k,28 c,3k,28 d,3k,28 e,3k,28 f,3k,28 g,3k,28 h,3k,28 i,3k,28 j,3a,1y k,3k,28 l,6p,29 m,6p,29 n,3k,28 18,2x,23 19,6s,32 1d,30,2y
copyIn.simple.begun.inTransaction|0,3l,28 1,3l,28 2,3l,28 3,36,1w 4,3g,20 5,3l,21 6,3l,28 7,3l,28 8,3l,28 9,3b,1z a,3b,1z b,3l,28 c,3l,28 d,3l,28 e,3l,28 f,3l,28 g,3l,28 h,3l,28 i,3l,28 j,3b,1y k,3l,28 l,6p,29 m,6p,29 n,3l,28 18,2z,23 19,6s,32 1d,31,2y
copyIn.simple.begun.failed|0,3m,28 1,3m,28 2,3m,28 3,37,1w 4,3h,20 5,3m,21 6,3m,28 7,3m,28 8,3m,28 9,3c,1z a,3c,1z b,3m,28 c,3m,28 d,3m,28 e,3m,28 f,3m,28 g,3m,28 h,3m,28 i,3m,28 j,3c,1y k,3m,28 l,6p,29 m,6p,29 n,3m,28 18,2y,23 19,6s,32 1d,32,2y
copyIn.simple.begun.executed|0,3n,28 1,3n,28 2,3n,28 3,38,1w 4,3i,20 5,3n,21 6,3n,28 7,3n,28 8,3n,28 9,3d,1z a,3d,1z b,3n,28 c,3n,28 d,3n,28 e,3n,28 f,3n,28 g,3n,28 h,3n,28 i,3n,28 j,3d,1y k,3n,28 l,6p,29 m,6p,29 n,3n,28 18,2z,23 19,6s,32 1d,33,2y
copyIn.simple.begun.pipelined|0,3o,28 1,3o,28 2,3o,28 3,39,1w 4,3j,20 5,3o,21 6,3o,28 7,3o,28 8,3o,28 9,3e,1z a,3e,1z b,3o,28 c,3o,28 d,3o,28 e,3o,28 f,3o,28 g,3o,28 h,3o,28 i,3o,28 j,3e,1y k,3o,28 l,6p,29 m,6p,29 n,3o,28 18,2z,23 19,6s,32 1d,34,2y
copyIn.simple.row.idle|0,3k,28 1,3k,28 2,3k,28 3,35,1w 4,3f,20 5,3k,21 6,3k,28 7,3k,28 8,3k,28 9,3a,1z a,3a,1z b,3k,28 c,3k,28 d,3k,28 e,3k,28 f,3k,28 g,3k,28 h,3k,28 i,3k,28 j,3a,1y k,3k,28 l,6p,29 m,6p,29 n,3k,28 18,2x,24 19,6s,32 1d,35,2y 1g,35,31
copyIn.simple.row.inTransaction|0,3l,28 1,3l,28 2,3l,28 3,36,1w 4,3g,20 5,3l,21 6,3l,28 7,3l,28 8,3l,28 9,3b,1z a,3b,1z b,3l,28 c,3l,28 d,3l,28 e,3l,28 f,3l,28 g,3l,28 h,3l,28 i,3l,28 j,3b,1y k,3l,28 l,6p,29 m,6p,29 n,3l,28 18,2z,24 19,6s,32 1d,36,2y 1g,36,31
copyIn.simple.row.failed|0,3m,28 1,3m,28 2,3m,28 3,37,1w 4,3h,20 5,3m,21 6,3m,28 7,3m,28 8,3m,28 9,3c,1z a,3c,1z b,3m,28 c,3m,28 d,3m,28 e,3m,28 f,3m,28 g,3m,28 h,3m,28 i,3m,28 j,3c,1y k,3m,28 l,6p,29 m,6p,29 n,3m,28 18,2y,24 19,6s,32 1d,37,2y 1g,37,31
copyIn.simple.row.executed|0,3n,28 1,3n,28 2,3n,28 3,38,1w 4,3i,20 5,3n,21 6,3n,28 7,3n,28 8,3n,28 9,3d,1z a,3d,1z b,3n,28 c,3n,28 d,3n,28 e,3n,28 f,3n,28 g,3n,28 h,3n,28 i,3n,28 j,3d,1y k,3n,28 l,6p,29 m,6p,29 n,3n,28 18,2z,24 19,6s,32 1d,38,2y 1g,38,31
copyIn.simple.row.pipelined|0,3o,28 1,3o,28 2,3o,28 3,39,1w 4,3j,20 5,3o,21 6,3o,28 7,3o,28 8,3o,28 9,3e,1z a,3e,1z b,3o,28 c,3o,28 d,3o,28 e,3o,28 f,3o,28 g,3o,28 h,3o,28 i,3o,28 j,3e,1y k,3o,28 l,6p,29 m,6p,29 n,3o,28 18,2z,24 19,6s,32 1d,39,2y 1g,39,31
copyIn.simple.body.idle|0,3k,28 1,3k,28 2,3k,28 3,35,1w 4,3f,20 5,3k,21 6,3k,28 7,3k,28 8,3k,28 9,3a,1z a,3a,1z b,3k,28 c,3k,28 d,3k,28 e,3k,28 f,3k,28 g,3k,28 h,3k,28 i,3k,28 j,3a,1y k,3k,28 l,6p,29 m,6p,29 n,3k,28 19,6s,32 1d,3a,2y
copyIn.simple.body.inTransaction|0,3l,28 1,3l,28 2,3l,28 3,36,1w 4,3g,20 5,3l,21 6,3l,28 7,3l,28 8,3l,28 9,3b,1z a,3b,1z b,3l,28 c,3l,28 d,3l,28 e,3l,28 f,3l,28 g,3l,28 h,3l,28 i,3l,28 j,3b,1y k,3l,28 l,6p,29 m,6p,29 n,3l,28 19,6s,32 1d,3b,2y
copyIn.simple.body.failed|0,3m,28 1,3m,28 2,3m,28 3,37,1w 4,3h,20 5,3m,21 6,3m,28 7,3m,28 8,3m,28 9,3c,1z a,3c,1z b,3m,28 c,3m,28 d,3m,28 e,3m,28 f,3m,28 g,3m,28 h,3m,28 i,3m,28 j,3c,1y k,3m,28 l,6p,29 m,6p,29 n,3m,28 19,6s,32 1d,3c,2y
copyIn.simple.body.executed|0,3n,28 1,3n,28 2,3n,28 3,38,1w 4,3i,20 5,3n,21 6,3n,28 7,3n,28 8,3n,28 9,3d,1z a,3d,1z b,3n,28 c,3n,28 d,3n,28 e,3n,28 f,3n,28 g,3n,28 h,3n,28 i,3n,28 j,3d,1y k,3n,28 l,6p,29 m,6p,29 n,3n,28 19,6s,32 1d,3d,2y
copyIn.simple.body.pipelined|0,3o,28 1,3o,28 2,3o,28 3,39,1w 4,3j,20 5,3o,21 6,3o,28 7,3o,28 8,3o,28 9,3e,1z a,3e,1z b,3o,28 c,3o,28 d,3o,28 e,3o,28 f,3o,28 g,3o,28 h,3o,28 i,3o,28 j,3e,1y k,3o,28 l,6p,29 m,6p,29 n,3o,28 19,6s,32 1d,3e,2y
copyIn.simple.ending.idle|10,1d,22 18,2x,25 19,6s,32 1d,3f,2y 1g,3f,31
copyIn.simple.ending.inTransaction|10,1d,22 18,2z,25 19,6s,32 1d,3g,2y 1g,3g,31
copyIn.simple.ending.failed|10,1d,22 18,2y,25 19,6s,32 1d,3h,2y 1g,3h,31
copyIn.simple.ending.executed|10,1d,22 18,2z,25 19,6s,32 1d,3i,2y 1g,3i,31
copyIn.simple.ending.pipelined|10,1e,22 18,2z,25 19,6s,32 1d,3j,2y 1g,3j,31
copyIn.simple.failing.idle|18,2x,26 19,6s,32 1d,3k,2y 1g,3k,31
copyIn.simple.failing.inTransaction|18,2z,26 19,6s,32 1d,3l,2y 1g,3l,31
copyIn.simple.failing.failed|18,2y,26 19,6s,32 1d,3m,2y 1g,3m,31
copyIn.simple.failing.executed|18,2z,26 19,6s,32 1d,3n,2y 1g,3n,31
copyIn.simple.failing.pipelined|18,2z,26 19,6s,32 1d,3o,2y 1g,3o,31
copyIn.extended.begun.idle|0,45,28 1,45,28 2,45,28 3,3t,1w 4,41,20 5,45,21 6,45,28 7,45,28 8,45,28 9,3x,1z a,3x,1z b,45,28 c,45,28 d,45,28 e,45,28 f,45,28 g,45,28 h,45,28 i,45,28 j,3x,1x k,45,28 l,6p,29 m,6p,29 n,45,28 18,2u,23 19,6s,32 1d,3p,2y
copyIn.extended.begun.inTransaction|0,46,28 1,46,28 2,46,28 3,3u,1w 4,42,20 5,46,21 6,46,28 7,46,28 8,46,28 9,3y,1z a,3y,1z b,46,28 c,46,28 d,46,28 e,46,28 f,46,28 g,46,28 h,46,28 i,46,28 j,3y,1x k,46,28 l,6p,29 m,6p,29 n,46,28 18,2w,23 19,6s,32 1d,3q,2y
copyIn.extended.begun.failed|0,47,28 1,47,28 2,47,28 3,3v,1w 4,43,20 5,47,21 6,47,28 7,47,28 8,47,28 9,3z,1z a,3z,1z b,47,28 c,47,28 d,47,28 e,47,28 f,47,28 g,47,28 h,47,28 i,47,28 j,3z,1x k,47,28 l,6p,29 m,6p,29 n,47,28 18,2v,23 19,6s,32 1d,3r,2y
copyIn.extended.begun.executed|0,48,28 1,48,28 2,48,28 3,3w,1w 4,44,20 5,48,21 6,48,28 7,48,28 8,48,28 9,40,1z a,40,1z b,48,28 c,48,28 d,48,28 e,48,28 f,48,28 g,48,28 h,48,28 i,48,28 j,40,1x k,48,28 l,6p,29 m,6p,29 n,48,28 18,2w,23 19,6s,32 1d,3s,2y
copyIn.extended.row.idle|0,45,28 1,45,28 2,45,28 3,3t,1w 4,41,20 5,45,21 6,45,28 7,45,28 8,45,28 9,3x,1z a,3x,1z b,45,28 c,45,28 d,45,28 e,45,28 f,45,28 g,45,28 h,45,28 i,45,28 j,3x,1x k,45,28 l,6p,29 m,6p,29 n,45,28 18,2u,24 19,6s,32 1d,3t,2y 1g,3t,31
copyIn.extended.row.inTransaction|0,46,28 1,46,28 2,46,28 3,3u,1w 4,42,20 5,46,21 6,46,28 7,46,28 8,46,28 9,3y,1z a,3y,1z b,46,28 c,46,28 d,46,28 e,46,28 f,46,28 g,46,28 h,46,28 i,46,28 j,3y,1x k,46,28 l,6p,29 m,6p,29 n,46,28 18,2w,24 19,6s,32 1d,3u,2y 1g,3u,31
copyIn.extended.row.failed|0,47,28 1,47,28 2,47,28 3,3v,1w 4,43,20 5,47,21 6,47,28 7,47,28 8,47,28 9,3z,1z a,3z,1z b,47,28 c,47,28 d,47,28 e,47,28 f,47,28 g,47,28 h,47,28 i,47,28 j,3z,1x k,47,28 l,6p,29 m,6p,29 n,47,28 18,2v,24 19,6s,32 1d,3v,2y 1g,3v,31
copyIn.extended.row.executed|0,48,28 1,48,28 2,48,28 3,3w,1w 4,44,20 5,48,21 6,48,28 7,48,28 8,48,28 9,40,1z a,40,1z b,48,28 c,48,28 d,48,28 e,48,28 f,48,28 g,48,28 h,48,28 i,48,28 j,40,1x k,48,28 l,6p,29 m,6p,29 n,48,28 18,2w,24 19,6s,32 1d,3w,2y 1g,3w,31
copyIn.extended.body.idle|0,45,28 1,45,28 2,45,28 3,3t,1w 4,41,20 5,45,21 6,45,28 7,45,28 8,45,28 9,3x,1z a,3x,1z b,45,28 c,45,28 d,45,28 e,45,28 f,45,28 g,45,28 h,45,28 i,45,28 j,3x,1x k,45,28 l,6p,29 m,6p,29 n,45,28 19,6s,32 1d,3x,2y
copyIn.extended.body.inTransaction|0,46,28 1,46,28 2,46,28 3,3u,1w 4,42,20 5,46,21 6,46,28 7,46,28 8,46,28 9,3y,1z a,3y,1z b,46,28 c,46,28 d,46,28 e,46,28 f,46,28 g,46,28 h,46,28 i,46,28 j,3y,1x k,46,28 l,6p,29 m,6p,29 n,46,28 19,6s,32 1d,3y,2y
copyIn.extended.body.failed|0,47,28 1,47,28 2,47,28 3,3v,1w 4,43,20 5,47,21 6,47,28 7,47,28 8,47,28 9,3z,1z a,3z,1z b,47,28 c,47,28 d,47,28 e,47,28 f,47,28 g,47,28 h,47,28 i,47,28 j,3z,1x k,47,28 l,6p,29 m,6p,29 n,47,28 19,6s,32 1d,3z,2y
copyIn.extended.body.executed|0,48,28 1,48,28 2,48,28 3,3w,1w 4,44,20 5,48,21 6,48,28 7,48,28 8,48,28 9,40,1z a,40,1z b,48,28 c,48,28 d,48,28 e,48,28 f,48,28 g,48,28 h,48,28 i,48,28 j,40,1x k,48,28 l,6p,29 m,6p,29 n,48,28 19,6s,32 1d,40,2y
copyIn.extended.ending.idle|10,1i,22 18,2u,25 19,6s,32 1d,41,2y 1g,41,31
copyIn.extended.ending.inTransaction|10,1i,22 18,2w,25 19,6s,32 1d,42,2y 1g,42,31
copyIn.extended.ending.failed|10,1i,22 18,2v,25 19,6s,32 1d,43,2y 1g,43,31
copyIn.extended.ending.executed|10,1i,22 18,2w,25 19,6s,32 1d,44,2y 1g,44,31
copyIn.extended.failing.idle|18,2u,26 19,6s,32 1d,45,2y 1g,45,31
copyIn.extended.failing.inTransaction|18,2w,26 19,6s,32 1d,46,2y 1g,46,31
copyIn.extended.failing.failed|18,2v,26 19,6s,32 1d,47,2y 1g,47,31
copyIn.extended.failing.executed|18,2w,26 19,6s,32 1d,48,2y 1g,48,31
copyOut.simple.sending.idle|12,49,2c 13,4e,2d 18,2x,2f 19,6s,32 1d,49,2y 1g,49,31
copyOut.simple.sending.inTransaction|12,4a,2c 13,4f,2d 18,2z,2f 19,6s,32 1d,4a,2y 1g,4a,31
copyOut.simple.sending.failed|12,4b,2c 13,4g,2d 18,2y,2f 19,6s,32 1d,4b,2y 1g,4b,31
copyOut.simple.sending.executed|12,4c,2c 13,4h,2d 18,2z,2f 19,6s,32 1d,4c,2y 1g,4c,31
copyOut.simple.sending.pipelined|12,4d,2c 13,4i,2d 18,2z,2f 19,6s,32 1d,4d,2y 1g,4d,31
copyOut.simple.done.idle|10,1d,2e 18,2x,2f 19,6s,32 1d,4e,2y 1g,4e,31
copyOut.simple.done.inTransaction|10,1d,2e 18,2z,2f 19,6s,32 1d,4f,2y 1g,4f,31
copyOut.simple.done.failed|10,1d,2e 18,2y,2f 19,6s,32 1d,4g,2y 1g,4g,31
copyOut.simple.done.executed|10,1d,2e 18,2z,2f 19,6s,32 1d,4h,2y 1g,4h,31
copyOut.simple.done.pipelined|10,1e,2e 18,2z,2f 19,6s,32 1d,4i,2y 1g,4i,31
copyOut.extended.sending.idle|12,4j,2c 13,4n,2d 18,2u,2f 19,6s,32 1d,4j,2y 1g,4j,31
copyOut.extended.sending.inTransaction|12,4k,2c 13,4o,2d 18,2w,2f 19,6s,32 1d,4k,2y 1g,4k,31
copyOut.extended.sending.failed|12,4l,2c 13,4p,2d 18,2v,2f 19,6s,32 1d,4l,2y 1g,4l,31
copyOut.extended.sending.executed|12,4m,2c 13,4q,2d 18,2w,2f 19,6s,32 1d,4m,2y 1g,4m,31
copyOut.extended.done.idle|10,1i,2e 18,2u,2f 19,6s,32 1d,4n,2y 1g,4n,31
copyOut.extended.done.inTransaction|10,1i,2e 18,2w,2f 19,6s,32 1d,4o,2y 1g,4o,31
copyOut.extended.done.failed|10,1i,2e 18,2v,2f 19,6s,32 1d,4p,2y 1g,4p,31
copyOut.extended.done.executed|10,1i,2e 18,2w,2f 19,6s,32 1d,4q,2y 1g,4q,31
functionCall.running.idle|18,2x,2k 19,6s,32 1a,4v,2j 1d,4r,2y 1g,4r,31
functionCall.running.inTransaction|18,2y,2k 19,6s,32 1a,4w,2j 1d,4s,2y 1g,4s,31
functionCall.running.failed|18,2y,2k 19,6s,32 1a,4x,2j 1d,4t,2y 1g,4t,31
functionCall.running.pipelined|18,2z,2k 19,6s,32 1a,4y,2j 1d,4u,2y 1g,4u,31
functionCall.answered.idle|18,2x,2k 19,6s,32 1d,4v,2y 1e,4v,2z 1g,4v,31 1k,x,2l
functionCall.answered.inTransaction|18,2y,2k 19,6s,32 1d,4w,2y 1g,4w,31 1l,y,2l
functionCall.answered.failed|18,2y,2k 19,6s,32 1d,4x,2y 1g,4x,31 1j,z,2l
functionCall.answered.pipelined|18,2z,2k 19,6s,32 1d,4y,2y 1e,4y,2z 1g,4y,31 1j,z,2l 1k,x,2l 1l,y,2l
walsender.ready.idle|0,52,2m 1,6r,35 2,52,2m 3,4z,2g 4,4z,2g 5,4z,2g 6,52,2m 7,52,2m 8,52,2m 9,4z,1i a,52,1k b,55,2n c,6r,35 d,52,2m e,6r,35 f,5d,2o g,6r,35 h,6r,35 i,6r,35 j,58,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,4z,2y 1e,4z,2z
walsender.ready.inTransaction|0,53,2m 1,6r,35 2,53,2m 3,50,2g 4,50,2g 5,50,2g 6,53,2m 7,53,2m 8,53,2m 9,50,1i a,53,1k b,56,2n c,6r,35 d,53,2m e,6r,35 f,5e,2o g,6r,35 h,6r,35 i,6r,35 j,59,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,50,2y
walsender.ready.failed|0,54,2m 1,6r,35 2,54,2m 3,51,2g 4,51,2g 5,51,2g 6,54,2m 7,54,2m 8,54,2m 9,51,1i a,54,1k b,57,2n c,6r,35 d,54,2m e,6r,35 f,5f,2o g,6r,35 h,6r,35 i,6r,35 j,5a,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,51,2y
walsender.refusing.extendedQuery.idle|18,6k,2m 19,6s,32 1d,52,2y 1g,52,31
walsender.refusing.extendedQuery.inTransaction|18,6l,2m 19,6s,32 1d,53,2y 1g,53,31
walsender.refusing.extendedQuery.failed|18,6l,2m 19,6s,32 1d,54,2y 1g,54,31
walsender.refusing.functionCall.idle|18,6m,2n 19,6s,32 1d,55,2y 1g,55,31
walsender.refusing.functionCall.inTransaction|18,6n,2n 19,6s,32 1d,56,2y 1g,56,31
walsender.refusing.functionCall.failed|18,6n,2n 19,6s,32 1d,57,2y 1g,57,31
walsender.sync.answering.idle|18,6m,1n 19,6s,32 1d,58,2y 1e,58,2z 1g,58,31 1k,4z,1m
walsender.sync.answering.inTransaction|18,6n,1n 19,6s,32 1d,59,2y 1g,59,31 1l,50,1m
walsender.sync.answering.failed|18,6n,1n 19,6s,32 1d,5a,2y 1g,5a,31 1j,51,1m
walsender.sync.afterSkip.idle|18,6m,1n 19,6s,32 1d,5b,2y 1e,5b,2z 1g,5b,31 1k,4z,1q
walsender.sync.afterSkip.failed|18,6n,1n 19,6s,32 1d,5c,2y 1g,5c,31 1j,51,1q
walsender.simpleQuery.begun.idle|10,5n,y 11,6g,2q 14,5o,1v 15,68,2b 17,5g,z 18,6m,10 19,6s,32 1d,5d,2y 1g,5d,31 1m,5j,w
walsender.simpleQuery.begun.inTransaction|10,5n,y 11,6g,2q 14,5p,1v 15,69,2b 17,5h,z 18,6o,10 19,6s,32 1d,5e,2y 1g,5e,31 1m,5k,w
walsender.simpleQuery.begun.failed|10,5n,y 11,6g,2q 14,5q,1v 15,6a,2b 17,5i,z 18,6n,10 19,6s,32 1d,5f,2y 1g,5f,31 1m,5l,w
walsender.simpleQuery.empty.idle|18,6m,10 19,6s,32 1d,5g,2y 1e,5g,2z 1g,5g,31 1k,4z,11
walsender.simpleQuery.empty.inTransaction|18,6o,10 19,6s,32 1d,5h,2y 1g,5h,31 1l,50,11
walsender.simpleQuery.empty.failed|18,6n,10 19,6s,32 1d,5i,2y 1g,5i,31 1j,51,11
walsender.simpleQuery.sendingRows.idle|10,5n,y 16,5j,x 18,6m,10 19,6s,32 1d,5j,2y 1g,5j,31
walsender.simpleQuery.sendingRows.inTransaction|10,5n,y 16,5k,x 18,6o,10 19,6s,32 1d,5k,2y 1g,5k,31
walsender.simpleQuery.sendingRows.failed|10,5n,y 16,5l,x 18,6n,10 19,6s,32 1d,5l,2y 1g,5l,31
walsender.simpleQuery.sendingRows.executed|10,5n,y 16,5m,x 18,6o,10 19,6s,32 1d,5m,2y 1g,5m,31
walsender.simpleQuery.completed.executed|10,5n,y 14,5r,1v 15,6b,2b 18,6o,10 19,6s,32 1d,5n,2y 1e,5n,2z 1g,5n,31 1j,51,11 1k,4z,11 1l,50,11 1m,5m,w
walsender.copyIn.simple.begun.idle|0,64,28 1,64,28 2,64,28 3,5s,1w 4,60,20 5,64,21 6,64,28 7,64,28 8,64,28 9,5w,1z a,5w,1z b,64,28 c,64,28 d,64,28 e,64,28 f,64,28 g,64,28 h,64,28 i,64,28 j,5w,1y k,64,28 l,6p,29 m,6p,29 n,64,28 18,6m,23 19,6s,32 1d,5o,2y
walsender.copyIn.simple.begun.inTransaction|0,65,28 1,65,28 2,65,28 3,5t,1w 4,61,20 5,65,21 6,65,28 7,65,28 8,65,28 9,5x,1z a,5x,1z b,65,28 c,65,28 d,65,28 e,65,28 f,65,28 g,65,28 h,65,28 i,65,28 j,5x,1y k,65,28 l,6p,29 m,6p,29 n,65,28 18,6o,23 19,6s,32 1d,5p,2y
walsender.copyIn.simple.begun.failed|0,66,28 1,66,28 2,66,28 3,5u,1w 4,62,20 5,66,21 6,66,28 7,66,28 8,66,28 9,5y,1z a,5y,1z b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5y,1y k,66,28 l,6p,29 m,6p,29 n,66,28 18,6n,23 19,6s,32 1d,5q,2y
walsender.copyIn.simple.begun.executed|0,67,28 1,67,28 2,67,28 3,5v,1w 4,63,20 5,67,21 6,67,28 7,67,28 8,67,28 9,5z,1z a,5z,1z b,67,28 c,67,28 d,67,28 e,67,28 f,67,28 g,67,28 h,67,28 i,67,28 j,5z,1y k,67,28 l,6p,29 m,6p,29 n,67,28 18,6o,23 19,6s,32 1d,5r,2y
walsender.copyIn.simple.row.idle|0,64,28 1,64,28 2,64,28 3,5s,1w 4,60,20 5,64,21 6,64,28 7,64,28 8,64,28 9,5w,1z a,5w,1z b,64,28 c,64,28 d,64,28 e,64,28 f,64,28 g,64,28 h,64,28 i,64,28 j,5w,1y k,64,28 l,6p,29 m,6p,29 n,64,28 18,6m,24 19,6s,32 1d,5s,2y 1g,5s,31
walsender.copyIn.simple.row.inTransaction|0,65,28 1,65,28 2,65,28 3,5t,1w 4,61,20 5,65,21 6,65,28 7,65,28 8,65,28 9,5x,1z a,5x,1z b,65,28 c,65,28 d,65,28 e,65,28 f,65,28 g,65,28 h,65,28 i,65,28 j,5x,1y k,65,28 l,6p,29 m,6p,29 n,65,28 18,6o,24 19,6s,32 1d,5t,2y 1g,5t,31
walsender.copyIn.simple.row.failed|0,66,28 1,66,28 2,66,28 3,5u,1w 4,62,20 5,66,21 6,66,28 7,66,28 8,66,28 9,5y,1z a,5y,1z b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5y,1y k,66,28 l,6p,29 m,6p,29 n,66,28 18,6n,24 19,6s,32 1d,5u,2y 1g,5u,31
walsender.copyIn.simple.row.executed|0,67,28 1,67,28 2,67,28 3,5v,1w 4,63,20 5,67,21 6,67,28 7,67,28 8,67,28 9,5z,1z a,5z,1z b,67,28 c,67,28 d,67,28 e,67,28 f,67,28 g,67,28 h,67,28 i,67,28 j,5z,1y k,67,28 l,6p,29 m,6p,29 n,67,28 18,6o,24 19,6s,32 1d,5v,2y 1g,5v,31
walsender.copyIn.simple.body.idle|0,64,28 1,64,28 2,64,28 3,5s,1w 4,60,20 5,64,21 6,64,28 7,64,28 8,64,28 9,5w,1z a,5w,1z b,64,28 c,64,28 d,64,28 e,64,28 f,64,28 g,64,28 h,64,28 i,64,28 j,5w,1y k,64,28 l,6p,29 m,6p,29 n,64,28 19,6s,32 1d,5w,2y
walsender.copyIn.simple.body.inTransaction|0,65,28 1,65,28 2,65,28 3,5t,1w 4,61,20 5,65,21 6,65,28 7,65,28 8,65,28 9,5x,1z a,5x,1z b,65,28 c,65,28 d,65,28 e,65,28 f,65,28 g,65,28 h,65,28 i,65,28 j,5x,1y k,65,28 l,6p,29 m,6p,29 n,65,28 19,6s,32 1d,5x,2y
walsender.copyIn.simple.body.failed|0,66,28 1,66,28 2,66,28 3,5u,1w 4,62,20 5,66,21 6,66,28 7,66,28 8,66,28 9,5y,1z a,5y,1z b,66,28 c,66,28 d,66,28 e,66,28 f,66,28 g,66,28 h,66,28 i,66,28 j,5y,1y k,66,28 l,6p,29 m,6p,29 n,66,28 19,6s,32 1d,5y,2y
walsender.copyIn.simple.body.executed|0,67,28 1,67,28 2,67,28 3,5v,1w 4,63,20 5,67,21 6,67,28 7,67,28 8,67,28 9,5z,1z a,5z,1z b,67,28 c,67,28 d,67,28 e,67,28 f,67,28 g,67,28 h,67,28 i,67,28 j,5z,1y k,67,28 l,6p,29 m,6p,29 n,67,28 19,6s,32 1d,5z,2y
walsender.copyIn.simple.ending.idle|10,5n,22 18,6m,25 19,6s,32 1d,60,2y 1g,60,31
walsender.copyIn.simple.ending.inTransaction|10,5n,22 18,6o,25 19,6s,32 1d,61,2y 1g,61,31
walsender.copyIn.simple.ending.failed|10,5n,22 18,6n,25 19,6s,32 1d,62,2y 1g,62,31
walsender.copyIn.simple.ending.executed|10,5n,22 18,6o,25 19,6s,32 1d,63,2y 1g,63,31
walsender.copyIn.simple.failing.idle|18,6m,26 19,6s,32 1d,64,2y 1g,64,31
walsender.copyIn.simple.failing.inTransaction|18,6o,26 19,6s,32 1d,65,2y 1g,65,31
walsender.copyIn.simple.failing.failed|18,6n,26 19,6s,32 1d,66,2y 1g,66,31
walsender.copyIn.simple.failing.executed|18,6o,26 19,6s,32 1d,67,2y 1g,67,31
walsender.copyOut.simple.sending.idle|12,68,2c 13,6c,2d 18,6m,2f 19,6s,32 1d,68,2y 1g,68,31
walsender.copyOut.simple.sending.inTransaction|12,69,2c 13,6d,2d 18,6o,2f 19,6s,32 1d,69,2y 1g,69,31
walsender.copyOut.simple.sending.failed|12,6a,2c 13,6e,2d 18,6n,2f 19,6s,32 1d,6a,2y 1g,6a,31
walsender.copyOut.simple.sending.executed|12,6b,2c 13,6f,2d 18,6o,2f 19,6s,32 1d,6b,2y 1g,6b,31
walsender.copyOut.simple.done.idle|10,5n,2e 15,68,2p 18,6m,2f 19,6s,32 1d,6c,2y 1g,6c,31 1m,5m,2p
walsender.copyOut.simple.done.inTransaction|10,5n,2e 15,69,2p 18,6o,2f 19,6s,32 1d,6d,2y 1g,6d,31 1m,5m,2p
walsender.copyOut.simple.done.failed|10,5n,2e 15,6a,2p 18,6n,2f 19,6s,32 1d,6e,2y 1g,6e,31 1m,5m,2p
walsender.copyOut.simple.done.executed|10,5n,2e 15,6b,2p 18,6o,2f 19,6s,32 1d,6f,2y 1g,6f,31 1m,5m,2p
walsender.copyBoth.streaming|0,6r,2x 1,6r,2x 2,6r,2x 3,6g,2s 4,6h,2t 5,6r,2x 6,6r,2x 7,6r,2x 8,6r,2x 9,6r,2x a,6r,2x b,6r,2x c,6r,2x d,6r,2x e,6r,2x f,6r,2x g,6r,2x h,6r,2x i,6r,2x j,6r,2x k,6s,33 l,6s,34 m,6s,36 n,6r,2x 12,6g,2r 13,6i,2u 18,6o,2w 19,6s,32 1d,6g,2y
walsender.copyBoth.frontendDone|12,6h,2r 13,6j,2u 18,6o,2w 19,6s,32 1d,6h,2y 1g,6h,31
walsender.copyBoth.serverDone|0,6r,2x 1,6r,2x 2,6r,2x 3,6i,2s 4,6j,2t 5,6r,2x 6,6r,2x 7,6r,2x 8,6r,2x 9,6r,2x a,6r,2x b,6r,2x c,6r,2x d,6r,2x e,6r,2x f,6r,2x g,6r,2x h,6r,2x i,6r,2x j,6r,2x k,6s,33 l,6s,34 m,6s,36 n,6r,2x 18,6o,2w 19,6s,32 1d,6i,2y
walsender.copyBoth.bothDone|10,5n,2v 12,6j,2r 18,6o,2w 19,6s,32 1d,6j,2y 1g,6j,31 1m,5m,2v
walsender.skippingUntilSync.idle|0,6k,1o 1,6r,35 2,6k,1o 3,6k,1o 4,6k,1o 5,6k,1o 6,6k,1o 7,6k,1o 8,6k,1o 9,6k,1o a,6k,1o b,6k,1o c,6r,35 d,6k,1o e,6r,35 f,6k,1o g,6r,35 h,6r,35 i,6r,35 j,5b,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,6k,2y 1e,6k,2z 1g,6k,31
walsender.skippingUntilSync.failed|0,6l,1o 1,6r,35 2,6l,1o 3,6l,1o 4,6l,1o 5,6l,1o 6,6l,1o 7,6l,1o 8,6l,1o 9,6l,1o a,6l,1o b,6l,1o c,6r,35 d,6l,1o e,6r,35 f,6l,1o g,6r,35 h,6r,35 i,6r,35 j,5c,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,6l,2y 1g,6l,31
walsender.afterError.idle|19,6s,32 1d,6m,2y 1e,6m,2z 1g,6m,31 1k,4z,12
walsender.afterError.failed|19,6s,32 1d,6n,2y 1g,6n,31 1j,51,12
walsender.afterError.either|19,6s,32 1d,6o,2y 1e,6o,2z 1g,6o,31 1j,51,12 1k,4z,12
synchronizationLost.error|18,6q,2a
synchronizationLost.fatal|19,6s,2a
protocolViolation|19,6s,37
closed|`;

const postgres14 = `\
startup.first|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,3,3 d,6s,8 e,6s,8 f,6s,8 g,1,2 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.sslRequested|19,6s,b 1n,8,4 1o,2,5
startup.sslRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6,3 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.gssRequested|19,6s,b 1n,8,4 1o,4,5
startup.gssRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,5,2 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.sslRequestedLast|19,6s,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,6s,b 1n,8,4 1o,7,5
startup.bothRefused|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
startup.encrypted|0,6s,8 1,6s,7 2,6s,8 3,6s,8 4,6s,8 5,6s,8 6,6s,8 7,6s,8 8,6s,8 9,6s,8 a,6s,8 b,6s,8 c,6r,6 d,6s,8 e,6s,8 f,6s,8 g,6r,6 h,9,0 i,l,1 j,6s,8 k,6s,8 l,6s,9 m,6s,8 n,6s,8 19,6s,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6s,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6s,b
authentication.session.password|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,c,h f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingPassword|s,j,o 19,6s,p
authentication.session.saslInitial|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,f,i f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.saslResponse|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,f,j f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,6s,p
authentication.session.saslFinished|s,j,o 19,6s,p
authentication.session.gss|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,i,m f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.session.checkingGss|q,h,n s,j,o 19,6s,p
authentication.session.initializing|x,k,s 19,6s,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,6s,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6s,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6s,b
authentication.walsender.password|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,o,h f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingPassword|s,v,o 19,6s,p
authentication.walsender.saslInitial|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,r,i f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.saslResponse|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,r,j f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,6s,p
authentication.walsender.saslFinished|s,v,o 19,6s,p
authentication.walsender.gss|0,6r,q 1,6r,q 2,6r,q 3,6r,q 4,6r,q 5,6r,q 6,6r,q 7,6r,q 8,6r,q 9,6r,q a,6r,q b,6r,q c,6r,q d,6r,q e,u,m f,6r,q g,6r,q h,6r,q i,6r,q j,6r,q k,6r,q l,6s,9 m,6r,q n,6r,q 19,6s,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,6s,p
authentication.walsender.initializing|x,w,s 19,6s,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,6s,u 1d,w,2y 1g,w,r 1k,4z,t
ready.idle|0,1v,15 1,6r,35 2,27,1a 3,x,2g 4,x,2g 5,x,2g 6,23,17 7,1z,17 8,2f,1c 9,x,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,y,2g 4,y,2g 5,y,2g 6,24,17 7,20,17 8,2g,1c 9,y,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,y,2y
ready.failed|0,1x,15 1,6r,35 2,29,1a 3,z,2g 4,z,2g 5,z,2g 6,25,17 7,21,17 8,2h,1c 9,z,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,z,2y
simpleQuery.begun.idle|10,1d,y 14,30,1v 15,49,2b 17,14,z 18,2x,10 19,6s,32 1d,10,2y 1m,18,w
simpleQuery.begun.inTransaction|10,1d,y 14,31,1v 15,4a,2b 17,15,z 18,2z,10 19,6s,32 1d,11,2y 1m,19,w
simpleQuery.begun.failed|10,1d,y 14,32,1v 15,4b,2b 17,16,z 18,2y,10 19,6s,32 1d,12,2y 1m,1a,w
simpleQuery.begun.pipelined|10,1e,y 14,34,1v 15,4d,2b 17,17,z 18,2z,10 19,6s,32 1d,13,2y 1m,1c,w
simpleQuery.empty.idle|18,2x,10 19,6s,32 1d,14,2y 1e,14,2z 1g,14,30 1k,x,11
simpleQuery.empty.inTransaction|18,2z,10 19,6s,32 1d,15,2y 1g,15,30 1l,y,11
simpleQuery.empty.failed|18,2y,10 19,6s,32 1d,16,2y 1g,16,30 1j,z,11
simpleQuery.empty.pipelined|18,2z,10 19,6s,32 1d,17,2y 1e,17,2z 1g,17,30 1j,z,11 1k,x,11 1l,y,11
simpleQuery.sendingRows.idle|10,1d,y 16,18,x 18,2x,10 19,6s,32 1d,18,2y
simpleQuery.sendingRows.inTransaction|10,1d,y 16,19,x 18,2z,10 19,6s,32 1d,19,2y
simpleQuery.sendingRows.failed|10,1d,y 16,1a,x 18,2y,10 19,6s,32 1d,1a,2y
simpleQuery.sendingRows.executed|10,1d,y 16,1b,x 18,2z,10 19,6s,32 1d,1b,2y
simpleQuery.sendingRows.pipelined|10,1e,y 16,1c,x 18,2z,10 19,6s,32 1d,1c,2y
simpleQuery.completed.executed|10,1d,y 14,33,1v 15,4c,2b 18,2z,10 19,6s,32 1d,1d,2y 1e,1d,2z 1g,1d,30 1j,z,11 1k,x,11 1l,y,11 1m,1b,w
simpleQuery.completed.pipelined|10,1e,y 14,34,1v 15,4d,2b 18,2z,10 19,6s,32 1d,1e,2y 1e,1e,2z 1g,1e,30 1j,z,11 1k,x,11 1l,y,11 1m,1c,w
pipelining.awaiting.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1f,2y 1e,1f,2z
pipelining.awaiting.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1g,2y
pipelining.awaiting.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1h,2y
pipelining.awaiting.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,1i,2y 1e,1i,2z
pipelining.flushRead.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2u,1j 19,6s,32 1d,1j,2y 1e,1j,2z
pipelining.flushRead.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2v,1j 19,6s,32 1d,1k,2y
pipelining.flushRead.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2v,1j 19,6s,32 1d,1l,2y
pipelining.flushRead.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2w,1j 19,6s,32 1d,1m,2y 1e,1m,2z
pipelining.strayRead.idle|0,1v,15 1,6r,35 2,27,1a 3,1n,2g 4,1n,2g 5,1n,2g 6,23,17 7,1z,17 8,2f,1c 9,1j,1i a,2b,1k b,4r,2i c,6r,35 d,1r,13 e,6r,35 f,10,v g,6r,35 h,6r,35 i,6r,35 j,2n,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2x,2h 19,6s,32 1d,1n,2y 1e,1n,2z
pipelining.strayRead.inTransaction|0,1w,15 1,6r,35 2,28,1a 3,1o,2g 4,1o,2g 5,1o,2g 6,24,17 7,20,17 8,2g,1c 9,1k,1i a,2c,1k b,4s,2i c,6r,35 d,1s,13 e,6r,35 f,11,v g,6r,35 h,6r,35 i,6r,35 j,2o,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2y,2h 19,6s,32 1d,1o,2y
pipelining.strayRead.failed|0,1x,15 1,6r,35 2,29,1a 3,1p,2g 4,1p,2g 5,1p,2g 6,25,17 7,21,17 8,2h,1c 9,1l,1i a,2d,1k b,4t,2i c,6r,35 d,1t,13 e,6r,35 f,12,v g,6r,35 h,6r,35 i,6r,35 j,2p,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2y,2h 19,6s,32 1d,1p,2y
pipelining.strayRead.executed|0,1y,15 1,6r,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2i,1c 9,1m,1i a,2e,1k b,4u,2i c,6r,35 d,1u,13 e,6r,35 f,13,v g,6r,35 h,6r,35 i,6r,35 j,2q,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 18,2z,2h 19,6s,32 1d,1q,2y 1e,1q,2z
extendedQuery.parsing.idle|18,2u,1h 19,6s,32 1d,1r,2y 1h,1f,14
extendedQuery.parsing.inTransaction|18,2v,1h 19,6s,32 1d,1s,2y 1h,1g,14
extendedQuery.parsing.failed|18,2v,1h 19,6s,32 1d,1t,2y 1h,1h,14
extendedQuery.parsing.executed|18,2w,1h 19,6s,32 1d,1u,2y 1h,1i,14
extendedQuery.binding.idle|y,1f,16 18,2u,1h 19,6s,32 1d,1v,2y
extendedQuery.binding.inTransaction|y,1g,16 18,2v,1h 19,6s,32 1d,1w,2y
extendedQuery.binding.failed|y,1h,16 18,2v,1h 19,6s,32 1d,1x,2y
extendedQuery.binding.executed|y,1i,16 18,2w,1h 19,6s,32 1d,1y,2y
extendedQuery.describingStatement.idle|18,2u,1h 19,6s,32 1d,1z,2y 1f,23,18
extendedQuery.describingStatement.inTransaction|18,2v,1h 19,6s,32 1d,20,2y 1f,24,18
extendedQuery.describingStatement.failed|18,2v,1h 19,6s,32 1d,21,2y 1f,25,18
extendedQuery.describingStatement.executed|18,2w,1h 19,6s,32 1d,22,2y 1f,26,18
extendedQuery.describingPortal.idle|18,2u,1h 19,6s,32 1c,1f,19 1d,23,2y 1m,1f,19
extendedQuery.describingPortal.inTransaction|18,2v,1h 19,6s,32 1c,1g,19 1d,24,2y 1m,1g,19
extendedQuery.describingPortal.failed|18,2v,1h 19,6s,32 1c,1h,19 1d,25,2y 1m,1h,19
extendedQuery.describingPortal.executed|18,2w,1h 19,6s,32 1c,1i,19 1d,26,2y 1m,1i,19
extendedQuery.closing.idle|z,1f,1b 18,2u,1h 19,6s,32 1d,27,2y
extendedQuery.closing.inTransaction|z,1g,1b 18,2v,1h 19,6s,32 1d,28,2y
extendedQuery.closing.failed|z,1h,1b 18,2v,1h 19,6s,32 1d,29,2y
extendedQuery.closing.executed|z,1i,1b 18,2w,1h 19,6s,32 1d,2a,2y
extendedQuery.refusingFlush.idle|18,2u,1h 19,6s,32 1d,2b,2y
extendedQuery.refusingFlush.inTransaction|18,2v,1h 19,6s,32 1d,2c,2y
extendedQuery.refusingFlush.failed|18,2v,1h 19,6s,32 1d,2d,2y
extendedQuery.refusingFlush.executed|18,2w,1h 19,6s,32 1d,2e,2y
extendedQuery.executing.idle|10,1i,1e 14,3p,1v 15,4j,2b 16,2j,1d 17,1f,1f 18,2u,1h 19,6s,32 1d,2f,2y 1i,1i,1g
extendedQuery.executing.inTransaction|10,1i,1e 14,3q,1v 15,4k,2b 16,2k,1d 17,1g,1f 18,2w,1h 19,6s,32 1d,2g,2y 1i,1i,1g
extendedQuery.executing.failed|10,1i,1e 14,3r,1v 15,4l,2b 16,2l,1d 17,1h,1f 18,2v,1h 19,6s,32 1d,2h,2y 1i,1i,1g
extendedQuery.executing.executed|10,1i,1e 14,3s,1v 15,4m,2b 16,2m,1d 17,1i,1f 18,2w,1h 19,6s,32 1d,2i,2y 1i,1i,1g
extendedQuery.sendingRows.idle|10,1i,1e 16,2j,1d 18,2u,1h 19,6s,32 1d,2j,2y 1i,1i,1g
extendedQuery.sendingRows.inTransaction|10,1i,1e 16,2k,1d 18,2w,1h 19,6s,32 1d,2k,2y 1i,1i,1g
extendedQuery.sendingRows.failed|10,1i,1e 16,2l,1d 18,2v,1h 19,6s,32 1d,2l,2y 1i,1i,1g
extendedQuery.sendingRows.executed|10,1i,1e 16,2m,1d 18,2w,1h 19,6s,32 1d,2m,2y 1i,1i,1g
sync.answering.idle|18,2x,1n 19,6s,32 1d,2n,2y 1e,2n,2z 1g,2n,30 1k,x,1m
sync.answering.inTransaction|18,2y,1n 19,6s,32 1d,2o,2y 1g,2o,30 1l,y,1m
sync.answering.failed|18,2y,1n 19,6s,32 1d,2p,2y 1g,2p,30 1j,z,1m
sync.answering.executed|18,2z,1n 19,6s,32 1d,2q,2y 1e,2q,2z 1g,2q,30 1j,z,1m 1k,x,1m 1l,y,1m
sync.afterSkip.idle|18,2x,1n 19,6s,32 1d,2r,2y 1e,2r,2z 1g,2r,30 1k,x,1q
sync.afterSkip.failed|18,2y,1n 19,6s,32 1d,2s,2y 1g,2s,30 1j,z,1q
sync.afterSkip.either|18,2z,1n 19,6s,32 1d,2t,2y 1e,2t,2z 1g,2t,30 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,2u,1o 1,6r,35 2,2u,1o 3,2u,1o 4,2u,1o 5,2u,1o 6,2u,1o 7,2u,1o 8,2u,1o 9,2u,1o a,2u,1o b,2u,1o c,6r,35 d,2u,1o e,6r,35 f,2u,1o g,6r,35 h,6r,35 i,6r,35 j,2r,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2u,2y 1e,2u,2z
skippingUntilSync.failed|0,2v,1o 1,6r,35 2,2v,1o 3,2v,1o 4,2v,1o 5,2v,1o 6,2v,1o 7,2v,1o 8,2v,1o 9,2v,1o a,2v,1o b,2v,1o c,6r,35 d,2v,1o e,6r,35 f,2v,1o g,6r,35 h,6r,35 i,6r,35 j,2s,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2v,2y
skippingUntilSync.either|0,2w,1o 1,6r,35 2,2w,1o 3,2w,1o 4,2w,1o 5,2w,1o 6,2w,1o 7,2w,1o 8,2w,1o 9,2w,1o a,2w,1o b,2w,1o c,6r,35 d,2w,1o e,6r,35 f,2w,1o g,6r,35 h,6r,35 i,6r,35 j,2t,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,2w,2y 1e,2w,2z
afterError.idle|19,6s,32 1d,2x,2y 1e,2x,2z 1g,2x,30 1k,x,12
afterError.failed|19,6s,32 1d,2y,2y 1g,2y,30 1j,z,12
afterError.either|19,6s,32 1d,2z,2y 1e,2z,2z 1g,2z,30 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,6p,27 1,6p,27 2,6p,27 3,35,1w 4,3f,20 5,3k,21 6,6p,27 7,6p,27 8,6p,27 9,3a,1z a,3a,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3a,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2x,23 19,6s,32 1d,30,2y
copyIn.simple.begun.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,36,1w 4,3g,20 5,3l,21 6,6p,27 7,6p,27 8,6p,27 9,3b,1z a,3b,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3b,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2z,23 19,6s,32 1d,31,2y
copyIn.simple.begun.failed|0,6p,27 1,6p,27 2,6p,27 3,37,1w 4,3h,20 5,3m,21 6,6p,27 7,6p,27 8,6p,27 9,3c,1z a,3c,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3c,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2y,23 19,6s,32 1d,32,2y
copyIn.simple.begun.executed|0,6p,27 1,6p,27 2,6p,27 3,38,1w 4,3i,20 5,3n,21 6,6p,27 7,6p,27 8,6p,27 9,3d,1z a,3d,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3d,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2z,23 19,6s,32 1d,33,2y
copyIn.simple.begun.pipelined|0,6p,27 1,6p,27 2,6p,27 3,39,1w 4,3j,20 5,3o,21 6,6p,27 7,6p,27 8,6p,27 9,3e,1z a,3e,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3e,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2z,23 19,6s,32 1d,34,2y
copyIn.simple.row.idle|0,6p,27 1,6p,27 2,6p,27 3,35,1w 4,3f,20 5,3k,21 6,6p,27 7,6p,27 8,6p,27 9,3a,1z a,3a,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3a,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2x,24 19,6s,32 1d,35,2y
copyIn.simple.row.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,36,1w 4,3g,20 5,3l,21 6,6p,27 7,6p,27 8,6p,27 9,3b,1z a,3b,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3b,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2z,24 19,6s,32 1d,36,2y
copyIn.simple.row.failed|0,6p,27 1,6p,27 2,6p,27 3,37,1w 4,3h,20 5,3m,21 6,6p,27 7,6p,27 8,6p,27 9,3c,1z a,3c,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3c,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2y,24 19,6s,32 1d,37,2y
copyIn.simple.row.executed|0,6p,27 1,6p,27 2,6p,27 3,38,1w 4,3i,20 5,3n,21 6,6p,27 7,6p,27 8,6p,27 9,3d,1z a,3d,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3d,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2z,24 19,6s,32 1d,38,2y
copyIn.simple.row.pipelined|0,6p,27 1,6p,27 2,6p,27 3,39,1w 4,3j,20 5,3o,21 6,6p,27 7,6p,27 8,6p,27 9,3e,1z a,3e,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3e,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2z,24 19,6s,32 1d,39,2y
copyIn.simple.body.idle|0,6p,27 1,6p,27 2,6p,27 3,35,1w 4,3f,20 5,3k,21 6,6p,27 7,6p,27 8,6p,27 9,3a,1z a,3a,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3a,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3a,2y
copyIn.simple.body.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,36,1w 4,3g,20 5,3l,21 6,6p,27 7,6p,27 8,6p,27 9,3b,1z a,3b,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3b,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3b,2y
copyIn.simple.body.failed|0,6p,27 1,6p,27 2,6p,27 3,37,1w 4,3h,20 5,3m,21 6,6p,27 7,6p,27 8,6p,27 9,3c,1z a,3c,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3c,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3c,2y
copyIn.simple.body.executed|0,6p,27 1,6p,27 2,6p,27 3,38,1w 4,3i,20 5,3n,21 6,6p,27 7,6p,27 8,6p,27 9,3d,1z a,3d,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3d,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3d,2y
copyIn.simple.body.pipelined|0,6p,27 1,6p,27 2,6p,27 3,39,1w 4,3j,20 5,3o,21 6,6p,27 7,6p,27 8,6p,27 9,3e,1z a,3e,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3e,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3e,2y
copyIn.simple.ending.idle|10,1d,22 18,2x,25 19,6s,32 1d,3f,2y
copyIn.simple.ending.inTransaction|10,1d,22 18,2z,25 19,6s,32 1d,3g,2y
copyIn.simple.ending.failed|10,1d,22 18,2y,25 19,6s,32 1d,3h,2y
copyIn.simple.ending.executed|10,1d,22 18,2z,25 19,6s,32 1d,3i,2y
copyIn.simple.ending.pipelined|10,1e,22 18,2z,25 19,6s,32 1d,3j,2y
copyIn.simple.failing.idle|18,2x,26 19,6s,32 1d,3k,2y
copyIn.simple.failing.inTransaction|18,2z,26 19,6s,32 1d,3l,2y
copyIn.simple.failing.failed|18,2y,26 19,6s,32 1d,3m,2y
copyIn.simple.failing.executed|18,2z,26 19,6s,32 1d,3n,2y
copyIn.simple.failing.pipelined|18,2z,26 19,6s,32 1d,3o,2y
copyIn.extended.begun.idle|0,6p,27 1,6p,27 2,6p,27 3,3t,1w 4,41,20 5,45,21 6,6p,27 7,6p,27 8,6p,27 9,3x,1z a,3x,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3x,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2u,23 19,6s,32 1d,3p,2y
copyIn.extended.begun.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,3u,1w 4,42,20 5,46,21 6,6p,27 7,6p,27 8,6p,27 9,3y,1z a,3y,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3y,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2w,23 19,6s,32 1d,3q,2y
copyIn.extended.begun.failed|0,6p,27 1,6p,27 2,6p,27 3,3v,1w 4,43,20 5,47,21 6,6p,27 7,6p,27 8,6p,27 9,3z,1z a,3z,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3z,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2v,23 19,6s,32 1d,3r,2y
copyIn.extended.begun.executed|0,6p,27 1,6p,27 2,6p,27 3,3w,1w 4,44,20 5,48,21 6,6p,27 7,6p,27 8,6p,27 9,40,1z a,40,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,40,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2w,23 19,6s,32 1d,3s,2y
copyIn.extended.row.idle|0,6p,27 1,6p,27 2,6p,27 3,3t,1w 4,41,20 5,45,21 6,6p,27 7,6p,27 8,6p,27 9,3x,1z a,3x,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3x,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2u,24 19,6s,32 1d,3t,2y
copyIn.extended.row.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,3u,1w 4,42,20 5,46,21 6,6p,27 7,6p,27 8,6p,27 9,3y,1z a,3y,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3y,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2w,24 19,6s,32 1d,3u,2y
copyIn.extended.row.failed|0,6p,27 1,6p,27 2,6p,27 3,3v,1w 4,43,20 5,47,21 6,6p,27 7,6p,27 8,6p,27 9,3z,1z a,3z,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3z,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2v,24 19,6s,32 1d,3v,2y
copyIn.extended.row.executed|0,6p,27 1,6p,27 2,6p,27 3,3w,1w 4,44,20 5,48,21 6,6p,27 7,6p,27 8,6p,27 9,40,1z a,40,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,40,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,2w,24 19,6s,32 1d,3w,2y
copyIn.extended.body.idle|0,6p,27 1,6p,27 2,6p,27 3,3t,1w 4,41,20 5,45,21 6,6p,27 7,6p,27 8,6p,27 9,3x,1z a,3x,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3x,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3x,2y
copyIn.extended.body.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,3u,1w 4,42,20 5,46,21 6,6p,27 7,6p,27 8,6p,27 9,3y,1z a,3y,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3y,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3y,2y
copyIn.extended.body.failed|0,6p,27 1,6p,27 2,6p,27 3,3v,1w 4,43,20 5,47,21 6,6p,27 7,6p,27 8,6p,27 9,3z,1z a,3z,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,3z,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,3z,2y
copyIn.extended.body.executed|0,6p,27 1,6p,27 2,6p,27 3,3w,1w 4,44,20 5,48,21 6,6p,27 7,6p,27 8,6p,27 9,40,1z a,40,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,40,1x k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,40,2y
copyIn.extended.ending.idle|10,1i,22 18,2u,25 19,6s,32 1d,41,2y
copyIn.extended.ending.inTransaction|10,1i,22 18,2w,25 19,6s,32 1d,42,2y
copyIn.extended.ending.failed|10,1i,22 18,2v,25 19,6s,32 1d,43,2y
copyIn.extended.ending.executed|10,1i,22 18,2w,25 19,6s,32 1d,44,2y
copyIn.extended.failing.idle|18,2u,26 19,6s,32 1d,45,2y
copyIn.extended.failing.inTransaction|18,2w,26 19,6s,32 1d,46,2y
copyIn.extended.failing.failed|18,2v,26 19,6s,32 1d,47,2y
copyIn.extended.failing.executed|18,2w,26 19,6s,32 1d,48,2y
copyOut.simple.sending.idle|12,49,2c 13,4e,2d 18,2x,2f 19,6s,32 1d,49,2y
copyOut.simple.sending.inTransaction|12,4a,2c 13,4f,2d 18,2z,2f 19,6s,32 1d,4a,2y
copyOut.simple.sending.failed|12,4b,2c 13,4g,2d 18,2y,2f 19,6s,32 1d,4b,2y
copyOut.simple.sending.executed|12,4c,2c 13,4h,2d 18,2z,2f 19,6s,32 1d,4c,2y
copyOut.simple.sending.pipelined|12,4d,2c 13,4i,2d 18,2z,2f 19,6s,32 1d,4d,2y
copyOut.simple.done.idle|10,1d,2e 18,2x,2f 19,6s,32 1d,4e,2y
copyOut.simple.done.inTransaction|10,1d,2e 18,2z,2f 19,6s,32 1d,4f,2y
copyOut.simple.done.failed|10,1d,2e 18,2y,2f 19,6s,32 1d,4g,2y
copyOut.simple.done.executed|10,1d,2e 18,2z,2f 19,6s,32 1d,4h,2y
copyOut.simple.done.pipelined|10,1e,2e 18,2z,2f 19,6s,32 1d,4i,2y
copyOut.extended.sending.idle|12,4j,2c 13,4n,2d 18,2u,2f 19,6s,32 1d,4j,2y
copyOut.extended.sending.inTransaction|12,4k,2c 13,4o,2d 18,2w,2f 19,6s,32 1d,4k,2y
copyOut.extended.sending.failed|12,4l,2c 13,4p,2d 18,2v,2f 19,6s,32 1d,4l,2y
copyOut.extended.sending.executed|12,4m,2c 13,4q,2d 18,2w,2f 19,6s,32 1d,4m,2y
copyOut.extended.done.idle|10,1i,2e 18,2u,2f 19,6s,32 1d,4n,2y
copyOut.extended.done.inTransaction|10,1i,2e 18,2w,2f 19,6s,32 1d,4o,2y
copyOut.extended.done.failed|10,1i,2e 18,2v,2f 19,6s,32 1d,4p,2y
copyOut.extended.done.executed|10,1i,2e 18,2w,2f 19,6s,32 1d,4q,2y
functionCall.running.idle|18,2x,2k 19,6s,32 1a,4v,2j 1d,4r,2y
functionCall.running.inTransaction|18,2y,2k 19,6s,32 1a,4w,2j 1d,4s,2y
functionCall.running.failed|18,2y,2k 19,6s,32 1a,4x,2j 1d,4t,2y
functionCall.running.pipelined|18,2z,2k 19,6s,32 1a,4y,2j 1d,4u,2y
functionCall.answered.idle|18,2x,2k 19,6s,32 1d,4v,2y 1e,4v,2z 1g,4v,30 1k,x,2l
functionCall.answered.inTransaction|18,2y,2k 19,6s,32 1d,4w,2y 1g,4w,30 1l,y,2l
functionCall.answered.failed|18,2y,2k 19,6s,32 1d,4x,2y 1g,4x,30 1j,z,2l
functionCall.answered.pipelined|18,2z,2k 19,6s,32 1d,4y,2y 1e,4y,2z 1g,4y,30 1j,z,2l 1k,x,2l 1l,y,2l
walsender.ready.idle|0,52,2m 1,6r,35 2,52,2m 3,4z,2g 4,4z,2g 5,4z,2g 6,52,2m 7,52,2m 8,52,2m 9,4z,1i a,52,1k b,55,2n c,6r,35 d,52,2m e,6r,35 f,5d,2o g,6r,35 h,6r,35 i,6r,35 j,58,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,4z,2y 1e,4z,2z
walsender.ready.inTransaction|0,53,2m 1,6r,35 2,53,2m 3,50,2g 4,50,2g 5,50,2g 6,53,2m 7,53,2m 8,53,2m 9,50,1i a,53,1k b,56,2n c,6r,35 d,53,2m e,6r,35 f,5e,2o g,6r,35 h,6r,35 i,6r,35 j,59,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,50,2y
walsender.ready.failed|0,54,2m 1,6r,35 2,54,2m 3,51,2g 4,51,2g 5,51,2g 6,54,2m 7,54,2m 8,54,2m 9,51,1i a,54,1k b,57,2n c,6r,35 d,54,2m e,6r,35 f,5f,2o g,6r,35 h,6r,35 i,6r,35 j,5a,1l k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,51,2y
walsender.refusing.extendedQuery.idle|18,6k,2m 19,6s,32 1d,52,2y
walsender.refusing.extendedQuery.inTransaction|18,6l,2m 19,6s,32 1d,53,2y
walsender.refusing.extendedQuery.failed|18,6l,2m 19,6s,32 1d,54,2y
walsender.refusing.functionCall.idle|18,6m,2n 19,6s,32 1d,55,2y
walsender.refusing.functionCall.inTransaction|18,6n,2n 19,6s,32 1d,56,2y
walsender.refusing.functionCall.failed|18,6n,2n 19,6s,32 1d,57,2y
walsender.sync.answering.idle|18,6m,1n 19,6s,32 1d,58,2y 1e,58,2z 1g,58,30 1k,4z,1m
walsender.sync.answering.inTransaction|18,6n,1n 19,6s,32 1d,59,2y 1g,59,30 1l,50,1m
walsender.sync.answering.failed|18,6n,1n 19,6s,32 1d,5a,2y 1g,5a,30 1j,51,1m
walsender.sync.afterSkip.idle|18,6m,1n 19,6s,32 1d,5b,2y 1e,5b,2z 1g,5b,30 1k,4z,1q
walsender.sync.afterSkip.failed|18,6n,1n 19,6s,32 1d,5c,2y 1g,5c,30 1j,51,1q
walsender.simpleQuery.begun.idle|10,5n,y 11,6g,2q 14,5o,1v 15,68,2b 17,5g,z 18,6m,10 19,6s,32 1d,5d,2y 1m,5j,w
walsender.simpleQuery.begun.inTransaction|10,5n,y 11,6g,2q 14,5p,1v 15,69,2b 17,5h,z 18,6o,10 19,6s,32 1d,5e,2y 1m,5k,w
walsender.simpleQuery.begun.failed|10,5n,y 11,6g,2q 14,5q,1v 15,6a,2b 17,5i,z 18,6n,10 19,6s,32 1d,5f,2y 1m,5l,w
walsender.simpleQuery.empty.idle|18,6m,10 19,6s,32 1d,5g,2y 1e,5g,2z 1g,5g,30 1k,4z,11
walsender.simpleQuery.empty.inTransaction|18,6o,10 19,6s,32 1d,5h,2y 1g,5h,30 1l,50,11
walsender.simpleQuery.empty.failed|18,6n,10 19,6s,32 1d,5i,2y 1g,5i,30 1j,51,11
walsender.simpleQuery.sendingRows.idle|10,5n,y 16,5j,x 18,6m,10 19,6s,32 1d,5j,2y
walsender.simpleQuery.sendingRows.inTransaction|10,5n,y 16,5k,x 18,6o,10 19,6s,32 1d,5k,2y
walsender.simpleQuery.sendingRows.failed|10,5n,y 16,5l,x 18,6n,10 19,6s,32 1d,5l,2y
walsender.simpleQuery.sendingRows.executed|10,5n,y 16,5m,x 18,6o,10 19,6s,32 1d,5m,2y
walsender.simpleQuery.completed.executed|10,5n,y 14,5r,1v 15,6b,2b 18,6o,10 19,6s,32 1d,5n,2y 1e,5n,2z 1g,5n,30 1j,51,11 1k,4z,11 1l,50,11 1m,5m,w
walsender.copyIn.simple.begun.idle|0,6p,27 1,6p,27 2,6p,27 3,5s,1w 4,60,20 5,64,21 6,6p,27 7,6p,27 8,6p,27 9,5w,1z a,5w,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5w,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6m,23 19,6s,32 1d,5o,2y
walsender.copyIn.simple.begun.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,5t,1w 4,61,20 5,65,21 6,6p,27 7,6p,27 8,6p,27 9,5x,1z a,5x,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5x,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6o,23 19,6s,32 1d,5p,2y
walsender.copyIn.simple.begun.failed|0,6p,27 1,6p,27 2,6p,27 3,5u,1w 4,62,20 5,66,21 6,6p,27 7,6p,27 8,6p,27 9,5y,1z a,5y,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5y,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6n,23 19,6s,32 1d,5q,2y
walsender.copyIn.simple.begun.executed|0,6p,27 1,6p,27 2,6p,27 3,5v,1w 4,63,20 5,67,21 6,6p,27 7,6p,27 8,6p,27 9,5z,1z a,5z,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5z,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6o,23 19,6s,32 1d,5r,2y
walsender.copyIn.simple.row.idle|0,6p,27 1,6p,27 2,6p,27 3,5s,1w 4,60,20 5,64,21 6,6p,27 7,6p,27 8,6p,27 9,5w,1z a,5w,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5w,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6m,24 19,6s,32 1d,5s,2y
walsender.copyIn.simple.row.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,5t,1w 4,61,20 5,65,21 6,6p,27 7,6p,27 8,6p,27 9,5x,1z a,5x,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5x,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6o,24 19,6s,32 1d,5t,2y
walsender.copyIn.simple.row.failed|0,6p,27 1,6p,27 2,6p,27 3,5u,1w 4,62,20 5,66,21 6,6p,27 7,6p,27 8,6p,27 9,5y,1z a,5y,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5y,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6n,24 19,6s,32 1d,5u,2y
walsender.copyIn.simple.row.executed|0,6p,27 1,6p,27 2,6p,27 3,5v,1w 4,63,20 5,67,21 6,6p,27 7,6p,27 8,6p,27 9,5z,1z a,5z,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5z,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 18,6o,24 19,6s,32 1d,5v,2y
walsender.copyIn.simple.body.idle|0,6p,27 1,6p,27 2,6p,27 3,5s,1w 4,60,20 5,64,21 6,6p,27 7,6p,27 8,6p,27 9,5w,1z a,5w,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5w,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,5w,2y
walsender.copyIn.simple.body.inTransaction|0,6p,27 1,6p,27 2,6p,27 3,5t,1w 4,61,20 5,65,21 6,6p,27 7,6p,27 8,6p,27 9,5x,1z a,5x,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5x,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,5x,2y
walsender.copyIn.simple.body.failed|0,6p,27 1,6p,27 2,6p,27 3,5u,1w 4,62,20 5,66,21 6,6p,27 7,6p,27 8,6p,27 9,5y,1z a,5y,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5y,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,5y,2y
walsender.copyIn.simple.body.executed|0,6p,27 1,6p,27 2,6p,27 3,5v,1w 4,63,20 5,67,21 6,6p,27 7,6p,27 8,6p,27 9,5z,1z a,5z,1z b,6p,27 c,6p,27 d,6p,27 e,6p,27 f,6p,27 g,6p,27 h,6p,27 i,6p,27 j,5z,1y k,6p,27 l,6p,29 m,6p,29 n,6p,27 19,6s,32 1d,5z,2y
walsender.copyIn.simple.ending.idle|10,5n,22 18,6m,25 19,6s,32 1d,60,2y
walsender.copyIn.simple.ending.inTransaction|10,5n,22 18,6o,25 19,6s,32 1d,61,2y
walsender.copyIn.simple.ending.failed|10,5n,22 18,6n,25 19,6s,32 1d,62,2y
walsender.copyIn.simple.ending.executed|10,5n,22 18,6o,25 19,6s,32 1d,63,2y
walsender.copyIn.simple.failing.idle|18,6m,26 19,6s,32 1d,64,2y
walsender.copyIn.simple.failing.inTransaction|18,6o,26 19,6s,32 1d,65,2y
walsender.copyIn.simple.failing.failed|18,6n,26 19,6s,32 1d,66,2y
walsender.copyIn.simple.failing.executed|18,6o,26 19,6s,32 1d,67,2y
walsender.copyOut.simple.sending.idle|12,68,2c 13,6c,2d 18,6m,2f 19,6s,32 1d,68,2y
walsender.copyOut.simple.sending.inTransaction|12,69,2c 13,6d,2d 18,6o,2f 19,6s,32 1d,69,2y
walsender.copyOut.simple.sending.failed|12,6a,2c 13,6e,2d 18,6n,2f 19,6s,32 1d,6a,2y
walsender.copyOut.simple.sending.executed|12,6b,2c 13,6f,2d 18,6o,2f 19,6s,32 1d,6b,2y
walsender.copyOut.simple.done.idle|10,5n,2e 15,68,2p 18,6m,2f 19,6s,32 1d,6c,2y 1m,5m,2p
walsender.copyOut.simple.done.inTransaction|10,5n,2e 15,69,2p 18,6o,2f 19,6s,32 1d,6d,2y 1m,5m,2p
walsender.copyOut.simple.done.failed|10,5n,2e 15,6a,2p 18,6n,2f 19,6s,32 1d,6e,2y 1m,5m,2p
walsender.copyOut.simple.done.executed|10,5n,2e 15,6b,2p 18,6o,2f 19,6s,32 1d,6f,2y 1m,5m,2p
walsender.copyBoth.streaming|0,6r,2x 1,6r,2x 2,6r,2x 3,6g,2s 4,6h,2t 5,6r,2x 6,6r,2x 7,6r,2x 8,6r,2x 9,6r,2x a,6r,2x b,6r,2x c,6r,2x d,6r,2x e,6r,2x f,6r,2x g,6r,2x h,6r,2x i,6r,2x j,6r,2x k,6s,33 l,6s,34 m,6s,36 n,6r,2x 12,6g,2r 13,6i,2u 18,6o,2w 19,6s,32 1d,6g,2y
walsender.copyBoth.frontendDone|12,6h,2r 13,6j,2u 18,6o,2w 19,6s,32 1d,6h,2y
walsender.copyBoth.serverDone|0,6r,2x 1,6r,2x 2,6r,2x 3,6i,2s 4,6j,2t 5,6r,2x 6,6r,2x 7,6r,2x 8,6r,2x 9,6r,2x a,6r,2x b,6r,2x c,6r,2x d,6r,2x e,6r,2x f,6r,2x g,6r,2x h,6r,2x i,6r,2x j,6r,2x k,6s,33 l,6s,34 m,6s,36 n,6r,2x 18,6o,2w 19,6s,32 1d,6i,2y
walsender.copyBoth.bothDone|10,5n,2v 12,6j,2r 18,6o,2w 19,6s,32 1d,6j,2y 1m,5m,2v
walsender.skippingUntilSync.idle|0,6k,1o 1,6r,35 2,6k,1o 3,6k,1o 4,6k,1o 5,6k,1o 6,6k,1o 7,6k,1o 8,6k,1o 9,6k,1o a,6k,1o b,6k,1o c,6r,35 d,6k,1o e,6r,35 f,6k,1o g,6r,35 h,6r,35 i,6r,35 j,5b,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,6k,2y 1e,6k,2z
walsender.skippingUntilSync.failed|0,6l,1o 1,6r,35 2,6l,1o 3,6l,1o 4,6l,1o 5,6l,1o 6,6l,1o 7,6l,1o 8,6l,1o 9,6l,1o a,6l,1o b,6l,1o c,6r,35 d,6l,1o e,6r,35 f,6l,1o g,6r,35 h,6r,35 i,6r,35 j,5c,1p k,6s,33 l,6s,34 m,6s,36 n,6r,35 19,6s,32 1d,6l,2y
walsender.afterError.idle|19,6s,32 1d,6m,2y 1e,6m,2z 1g,6m,30 1k,4z,12
walsender.afterError.failed|19,6s,32 1d,6n,2y 1g,6n,30 1j,51,12
walsender.afterError.either|19,6s,32 1d,6o,2y 1e,6o,2z 1g,6o,30 1j,51,12 1k,4z,12
synchronizationLost.error|18,6q,2a
synchronizationLost.fatal|19,6s,2a
protocolViolation|19,6s,37
closed|`;

const postgres18 = `\
startup.first|0,6y,8 1,6y,7 2,6y,8 3,6y,8 4,6y,8 5,6y,8 6,6y,8 7,6y,8 8,6y,8 9,6y,8 a,6y,8 b,6y,8 c,3,3 d,6y,8 e,6y,8 f,6y,8 g,1,2 h,9,0 i,l,1 j,6y,8 k,6y,8 l,6y,9 m,6y,8 n,6y,8 19,6y,b
startup.sslRequested|19,6y,b 1n,8,4 1o,2,5
startup.sslRefused|0,6y,8 1,6y,7 2,6y,8 3,6y,8 4,6y,8 5,6y,8 6,6y,8 7,6y,8 8,6y,8 9,6y,8 a,6y,8 b,6y,8 c,6,3 d,6y,8 e,6y,8 f,6y,8 g,6x,6 h,9,0 i,l,1 j,6y,8 k,6y,8 l,6y,9 m,6y,8 n,6y,8 19,6y,b
startup.gssRequested|19,6y,b 1n,8,4 1o,4,5
startup.gssRefused|0,6y,8 1,6y,7 2,6y,8 3,6y,8 4,6y,8 5,6y,8 6,6y,8 7,6y,8 8,6y,8 9,6y,8 a,6y,8 b,6y,8 c,6x,6 d,6y,8 e,6y,8 f,6y,8 g,5,2 h,9,0 i,l,1 j,6y,8 k,6y,8 l,6y,9 m,6y,8 n,6y,8 19,6y,b
startup.sslRequestedLast|19,6y,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,6y,b 1n,8,4 1o,7,5
startup.bothRefused|0,6y,8 1,6y,7 2,6y,8 3,6y,8 4,6y,8 5,6y,8 6,6y,8 7,6y,8 8,6y,8 9,6y,8 a,6y,8 b,6y,8 c,6x,6 d,6y,8 e,6y,8 f,6y,8 g,6x,6 h,9,0 i,l,1 j,6y,8 k,6y,8 l,6y,9 m,6y,8 n,6y,8 19,6y,b
startup.encrypted|0,6y,8 1,6y,7 2,6y,8 3,6y,8 4,6y,8 5,6y,8 6,6y,8 7,6y,8 8,6y,8 9,6y,8 a,6y,8 b,6y,8 c,6x,6 d,6y,8 e,6y,8 f,6y,8 g,6x,6 h,9,0 i,l,1 j,6y,8 k,6y,8 l,6y,9 m,6y,8 n,6y,8 19,6y,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6y,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,6y,b
authentication.session.password|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,c,h f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.session.checkingPassword|s,j,o 19,6y,p
authentication.session.saslInitial|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,f,i f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.session.saslResponse|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,f,j f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,6y,p
authentication.session.saslFinished|s,j,o 19,6y,p
authentication.session.gss|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,i,m f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.session.checkingGss|q,h,n s,j,o 19,6y,p
authentication.session.initializing|x,k,s 19,6y,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,6y,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6y,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,6y,b
authentication.walsender.password|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,o,h f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.walsender.checkingPassword|s,v,o 19,6y,p
authentication.walsender.saslInitial|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,r,i f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.walsender.saslResponse|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,r,j f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,6y,p
authentication.walsender.saslFinished|s,v,o 19,6y,p
authentication.walsender.gss|0,6x,q 1,6x,q 2,6x,q 3,6x,q 4,6x,q 5,6x,q 6,6x,q 7,6x,q 8,6x,q 9,6x,q a,6x,q b,6x,q c,6x,q d,6x,q e,u,m f,6x,q g,6x,q h,6x,q i,6x,q j,6x,q k,6x,q l,6y,9 m,6x,q n,6x,q 19,6y,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,6y,p
authentication.walsender.initializing|x,w,s 19,6y,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,6y,u 1d,w,2y 1g,w,r 1k,55,t
ready.idle|0,1y,15 1,6x,35 2,2a,1a 3,x,2g 4,x,2g 5,x,2g 6,26,17 7,22,17 8,2j,1c 9,x,1i a,2f,1k b,4x,2i c,6x,35 d,1u,13 e,6x,35 f,12,v g,6x,35 h,6x,35 i,6x,35 j,2r,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,x,2y 1e,x,2z
ready.inTransaction|0,1z,15 1,6x,35 2,2b,1a 3,y,2g 4,y,2g 5,y,2g 6,27,17 7,23,17 8,2k,1c 9,y,1i a,2g,1k b,4y,2i c,6x,35 d,1v,13 e,6x,35 f,13,v g,6x,35 h,6x,35 i,6x,35 j,2s,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,y,2y
ready.failed|0,20,15 1,6x,35 2,2c,1a 3,z,2g 4,z,2g 5,z,2g 6,28,17 7,24,17 8,2l,1c 9,z,1i a,2h,1k b,4z,2i c,6x,35 d,1w,13 e,6x,35 f,14,v g,6x,35 h,6x,35 i,6x,35 j,2t,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,z,2y
ready.unsettled|0,21,15 1,6x,35 2,2e,1a 3,10,2g 4,10,2g 5,10,2g 6,29,17 7,25,17 8,2m,1c 9,10,1i a,2i,1k b,50,2i c,6x,35 d,1x,13 e,6x,35 f,15,v g,6x,35 h,6x,35 i,6x,35 j,2v,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,10,2y
ready.broken|0,6z,1u 1,6x,35 2,71,1a 3,11,2g 4,11,2g 5,11,2g 6,6z,1u 7,6z,1u 8,6z,1u 9,11,1i a,2f,1k b,70,1u c,6x,35 d,6z,1u e,6x,35 f,70,1u g,6x,35 h,6x,35 i,6x,35 j,2w,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,11,2y
simpleQuery.begun.idle|10,1f,y 14,36,1v 15,4f,2b 17,16,z 18,33,10 19,6y,32 1d,12,2y 1m,1a,w
simpleQuery.begun.inTransaction|10,1f,y 14,37,1v 15,4g,2b 17,17,z 18,35,10 19,6y,32 1d,13,2y 1m,1b,w
simpleQuery.begun.failed|10,1f,y 14,38,1v 15,4h,2b 17,18,z 18,34,10 19,6y,32 1d,14,2y 1m,1c,w
simpleQuery.begun.pipelined|10,1g,y 14,3a,1v 15,4j,2b 17,19,z 18,35,10 19,6y,32 1d,15,2y 1m,1e,w
simpleQuery.empty.idle|18,33,10 19,6y,32 1d,16,2y 1e,16,2z 1g,16,30 1k,x,11
simpleQuery.empty.inTransaction|18,35,10 19,6y,32 1d,17,2y 1g,17,30 1l,y,11
simpleQuery.empty.failed|18,34,10 19,6y,32 1d,18,2y 1g,18,30 1j,z,11
simpleQuery.empty.pipelined|18,35,10 19,6y,32 1d,19,2y 1e,19,2z 1g,19,30 1j,z,11 1k,x,11 1l,10,1r
simpleQuery.sendingRows.idle|10,1f,y 16,1a,x 18,33,10 19,6y,32 1d,1a,2y
simpleQuery.sendingRows.inTransaction|10,1f,y 16,1b,x 18,35,10 19,6y,32 1d,1b,2y
simpleQuery.sendingRows.failed|10,1f,y 16,1c,x 18,34,10 19,6y,32 1d,1c,2y
simpleQuery.sendingRows.executed|10,1f,y 16,1d,x 18,35,10 19,6y,32 1d,1d,2y
simpleQuery.sendingRows.pipelined|10,1g,y 16,1e,x 18,35,10 19,6y,32 1d,1e,2y
simpleQuery.completed.executed|10,1f,y 14,39,1v 15,4i,2b 18,35,10 19,6y,32 1d,1f,2y 1e,1f,2z 1g,1f,30 1j,z,11 1k,x,11 1l,y,11 1m,1d,w
simpleQuery.completed.pipelined|10,1g,y 14,3a,1v 15,4j,2b 18,35,10 19,6y,32 1d,1g,2y 1e,1g,2z 1g,1g,30 1j,z,11 1k,x,11 1l,10,1r 1m,1e,w
pipelining.awaiting.idle|0,1y,15 1,6x,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2j,1c 9,1m,1i a,2f,1k b,4x,2i c,6x,35 d,1u,13 e,6x,35 f,12,v g,6x,35 h,6x,35 i,6x,35 j,2r,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,1h,2y 1e,1h,2z
pipelining.awaiting.inTransaction|0,1z,15 1,6x,35 2,2b,1a 3,1r,2g 4,1r,2g 5,1r,2g 6,27,17 7,23,17 8,2k,1c 9,1n,1i a,2g,1k b,4y,2i c,6x,35 d,1v,13 e,6x,35 f,13,v g,6x,35 h,6x,35 i,6x,35 j,2s,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,1i,2y
pipelining.awaiting.failed|0,20,15 1,6x,35 2,2c,1a 3,1s,2g 4,1s,2g 5,1s,2g 6,28,17 7,24,17 8,2l,1c 9,1o,1i a,2h,1k b,4z,2i c,6x,35 d,1w,13 e,6x,35 f,14,v g,6x,35 h,6x,35 i,6x,35 j,2t,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,1j,2y
pipelining.awaiting.executed|0,21,15 1,6x,35 2,2d,1a 3,1t,2g 4,1t,2g 5,1t,2g 6,29,17 7,25,17 8,2m,1c 9,1p,1i a,2i,1k b,50,2i c,6x,35 d,1x,13 e,6x,35 f,15,v g,6x,35 h,6x,35 i,6x,35 j,2u,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,1k,2y 1e,1k,2z
pipelining.awaiting.unsettled|0,21,15 1,6x,35 2,2e,1a 3,1l,2g 4,1l,2g 5,1l,2g 6,29,17 7,25,17 8,2m,1c 9,1l,1i a,2i,1k b,50,2i c,6x,35 d,1x,13 e,6x,35 f,15,v g,6x,35 h,6x,35 i,6x,35 j,2v,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,1l,2y
pipelining.flushRead.idle|0,1y,15 1,6x,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2j,1c 9,1m,1i a,2f,1k b,4x,2i c,6x,35 d,1u,13 e,6x,35 f,12,v g,6x,35 h,6x,35 i,6x,35 j,2r,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,30,1j 19,6y,32 1d,1m,2y 1e,1m,2z
pipelining.flushRead.inTransaction|0,1z,15 1,6x,35 2,2b,1a 3,1r,2g 4,1r,2g 5,1r,2g 6,27,17 7,23,17 8,2k,1c 9,1n,1i a,2g,1k b,4y,2i c,6x,35 d,1v,13 e,6x,35 f,13,v g,6x,35 h,6x,35 i,6x,35 j,2s,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,31,1j 19,6y,32 1d,1n,2y
pipelining.flushRead.failed|0,20,15 1,6x,35 2,2c,1a 3,1s,2g 4,1s,2g 5,1s,2g 6,28,17 7,24,17 8,2l,1c 9,1o,1i a,2h,1k b,4z,2i c,6x,35 d,1w,13 e,6x,35 f,14,v g,6x,35 h,6x,35 i,6x,35 j,2t,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,31,1j 19,6y,32 1d,1o,2y
pipelining.flushRead.executed|0,21,15 1,6x,35 2,2d,1a 3,1t,2g 4,1t,2g 5,1t,2g 6,29,17 7,25,17 8,2m,1c 9,1p,1i a,2i,1k b,50,2i c,6x,35 d,1x,13 e,6x,35 f,15,v g,6x,35 h,6x,35 i,6x,35 j,2u,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,32,1j 19,6y,32 1d,1p,2y 1e,1p,2z
pipelining.strayRead.idle|0,1y,15 1,6x,35 2,2a,1a 3,1q,2g 4,1q,2g 5,1q,2g 6,26,17 7,22,17 8,2j,1c 9,1m,1i a,2f,1k b,4x,2i c,6x,35 d,1u,13 e,6x,35 f,12,v g,6x,35 h,6x,35 i,6x,35 j,2r,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,33,2h 19,6y,32 1d,1q,2y 1e,1q,2z
pipelining.strayRead.inTransaction|0,1z,15 1,6x,35 2,2b,1a 3,1r,2g 4,1r,2g 5,1r,2g 6,27,17 7,23,17 8,2k,1c 9,1n,1i a,2g,1k b,4y,2i c,6x,35 d,1v,13 e,6x,35 f,13,v g,6x,35 h,6x,35 i,6x,35 j,2s,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,34,2h 19,6y,32 1d,1r,2y
pipelining.strayRead.failed|0,20,15 1,6x,35 2,2c,1a 3,1s,2g 4,1s,2g 5,1s,2g 6,28,17 7,24,17 8,2l,1c 9,1o,1i a,2h,1k b,4z,2i c,6x,35 d,1w,13 e,6x,35 f,14,v g,6x,35 h,6x,35 i,6x,35 j,2t,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,34,2h 19,6y,32 1d,1s,2y
pipelining.strayRead.executed|0,21,15 1,6x,35 2,2d,1a 3,1t,2g 4,1t,2g 5,1t,2g 6,29,17 7,25,17 8,2m,1c 9,1p,1i a,2i,1k b,50,2i c,6x,35 d,1x,13 e,6x,35 f,15,v g,6x,35 h,6x,35 i,6x,35 j,2u,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 18,35,2h 19,6y,32 1d,1t,2y 1e,1t,2z
extendedQuery.parsing.idle|18,30,1h 19,6y,32 1d,1u,2y 1h,1h,14
extendedQuery.parsing.inTransaction|18,31,1h 19,6y,32 1d,1v,2y 1h,1i,14
extendedQuery.parsing.failed|18,31,1h 19,6y,32 1d,1w,2y 1h,1j,14
extendedQuery.parsing.executed|18,32,1h 19,6y,32 1d,1x,2y 1h,1k,14
extendedQuery.binding.idle|y,1h,16 18,30,1h 19,6y,32 1d,1y,2y
extendedQuery.binding.inTransaction|y,1i,16 18,31,1h 19,6y,32 1d,1z,2y
extendedQuery.binding.failed|y,1j,16 18,31,1h 19,6y,32 1d,20,2y
extendedQuery.binding.executed|y,1k,16 18,32,1h 19,6y,32 1d,21,2y
extendedQuery.describingStatement.idle|18,30,1h 19,6y,32 1d,22,2y 1f,26,18
extendedQuery.describingStatement.inTransaction|18,31,1h 19,6y,32 1d,23,2y 1f,27,18
extendedQuery.describingStatement.failed|18,31,1h 19,6y,32 1d,24,2y 1f,28,18
extendedQuery.describingStatement.executed|18,32,1h 19,6y,32 1d,25,2y 1f,29,18
extendedQuery.describingPortal.idle|18,30,1h 19,6y,32 1c,1h,19 1d,26,2y 1m,1h,19
extendedQuery.describingPortal.inTransaction|18,31,1h 19,6y,32 1c,1i,19 1d,27,2y 1m,1i,19
extendedQuery.describingPortal.failed|18,31,1h 19,6y,32 1c,1j,19 1d,28,2y 1m,1j,19
extendedQuery.describingPortal.executed|18,32,1h 19,6y,32 1c,1k,19 1d,29,2y 1m,1k,19
extendedQuery.closing.idle|z,1h,1b 18,30,1h 19,6y,32 1d,2a,2y
extendedQuery.closing.inTransaction|z,1i,1b 18,31,1h 19,6y,32 1d,2b,2y
extendedQuery.closing.failed|z,1j,1b 18,31,1h 19,6y,32 1d,2c,2y
extendedQuery.closing.executed|z,1k,1b 18,32,1h 19,6y,32 1d,2d,2y
extendedQuery.closing.unsettled|z,1l,1b 18,32,1h 19,6y,32 1d,2e,2y 1g,2e,30
extendedQuery.refusingFlush.idle|18,30,1h 19,6y,32 1d,2f,2y
extendedQuery.refusingFlush.inTransaction|18,31,1h 19,6y,32 1d,2g,2y
extendedQuery.refusingFlush.failed|18,31,1h 19,6y,32 1d,2h,2y
extendedQuery.refusingFlush.executed|18,32,1h 19,6y,32 1d,2i,2y
extendedQuery.executing.idle|10,1k,1e 14,3v,1v 15,4p,2b 16,2n,1d 17,1h,1f 18,30,1h 19,6y,32 1d,2j,2y 1i,1k,1g
extendedQuery.executing.inTransaction|10,1k,1e 14,3w,1v 15,4q,2b 16,2o,1d 17,1i,1f 18,32,1h 19,6y,32 1d,2k,2y 1i,1k,1g
extendedQuery.executing.failed|10,1k,1e 14,3x,1v 15,4r,2b 16,2p,1d 17,1j,1f 18,31,1h 19,6y,32 1d,2l,2y 1i,1k,1g
extendedQuery.executing.executed|10,1k,1e 14,3y,1v 15,4s,2b 16,2q,1d 17,1k,1f 18,32,1h 19,6y,32 1d,2m,2y 1i,1k,1g
extendedQuery.sendingRows.idle|10,1k,1e 16,2n,1d 18,30,1h 19,6y,32 1d,2n,2y 1i,1k,1g
extendedQuery.sendingRows.inTransaction|10,1k,1e 16,2o,1d 18,32,1h 19,6y,32 1d,2o,2y 1i,1k,1g
extendedQuery.sendingRows.failed|10,1k,1e 16,2p,1d 18,31,1h 19,6y,32 1d,2p,2y 1i,1k,1g
extendedQuery.sendingRows.executed|10,1k,1e 16,2q,1d 18,32,1h 19,6y,32 1d,2q,2y 1i,1k,1g
sync.answering.idle|18,33,1n 19,6y,32 1d,2r,2y 1e,2r,2z 1g,2r,30 1k,x,1m
sync.answering.inTransaction|18,34,1n 19,6y,32 1d,2s,2y 1g,2s,30 1l,y,1m
sync.answering.failed|18,34,1n 19,6y,32 1d,2t,2y 1g,2t,30 1j,z,1m
sync.answering.executed|18,35,1n 19,6y,32 1d,2u,2y 1e,2u,2z 1g,2u,30 1j,z,1m 1k,x,1m 1l,y,1m
sync.answering.unsettled|18,35,1n 19,6y,32 1d,2v,2y 1g,2v,30 1k,11,1s 1l,y,1t
sync.answering.broken|18,33,1n 19,6y,32 1d,2w,2y 1g,2w,30 1k,11,1m
sync.afterSkip.idle|18,33,1n 19,6y,32 1d,2x,2y 1e,2x,2z 1g,2x,30 1k,x,1q
sync.afterSkip.failed|18,34,1n 19,6y,32 1d,2y,2y 1g,2y,30 1j,z,1q
sync.afterSkip.either|18,35,1n 19,6y,32 1d,2z,2y 1e,2z,2z 1g,2z,30 1j,z,1q 1k,x,1q
skippingUntilSync.idle|0,30,1o 1,6x,35 2,30,1o 3,30,1o 4,30,1o 5,30,1o 6,30,1o 7,30,1o 8,30,1o 9,30,1o a,30,1o b,30,1o c,6x,35 d,30,1o e,6x,35 f,30,1o g,6x,35 h,6x,35 i,6x,35 j,2x,1p k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,30,2y 1e,30,2z
skippingUntilSync.failed|0,31,1o 1,6x,35 2,31,1o 3,31,1o 4,31,1o 5,31,1o 6,31,1o 7,31,1o 8,31,1o 9,31,1o a,31,1o b,31,1o c,6x,35 d,31,1o e,6x,35 f,31,1o g,6x,35 h,6x,35 i,6x,35 j,2y,1p k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,31,2y
skippingUntilSync.either|0,32,1o 1,6x,35 2,32,1o 3,32,1o 4,32,1o 5,32,1o 6,32,1o 7,32,1o 8,32,1o 9,32,1o a,32,1o b,32,1o c,6x,35 d,32,1o e,6x,35 f,32,1o g,6x,35 h,6x,35 i,6x,35 j,2z,1p k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,32,2y 1e,32,2z
afterError.idle|19,6y,32 1d,33,2y 1e,33,2z 1g,33,30 1k,x,12
afterError.failed|19,6y,32 1d,34,2y 1g,34,30 1j,z,12
afterError.either|19,6y,32 1d,35,2y 1e,35,2z 1g,35,30 1j,z,12 1k,x,12
copyIn.simple.begun.idle|0,6v,27 1,6v,27 2,6v,27 3,3b,1w 4,3l,20 5,3q,21 6,6v,27 7,6v,27 8,6v,27 9,3g,1z a,3g,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3g,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,33,23 19,6y,32 1d,36,2y
copyIn.simple.begun.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,3c,1w 4,3m,20 5,3r,21 6,6v,27 7,6v,27 8,6v,27 9,3h,1z a,3h,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3h,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,35,23 19,6y,32 1d,37,2y
copyIn.simple.begun.failed|0,6v,27 1,6v,27 2,6v,27 3,3d,1w 4,3n,20 5,3s,21 6,6v,27 7,6v,27 8,6v,27 9,3i,1z a,3i,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3i,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,34,23 19,6y,32 1d,38,2y
copyIn.simple.begun.executed|0,6v,27 1,6v,27 2,6v,27 3,3e,1w 4,3o,20 5,3t,21 6,6v,27 7,6v,27 8,6v,27 9,3j,1z a,3j,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3j,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,35,23 19,6y,32 1d,39,2y
copyIn.simple.begun.pipelined|0,6v,27 1,6v,27 2,6v,27 3,3f,1w 4,3p,20 5,3u,21 6,6v,27 7,6v,27 8,6v,27 9,3k,1z a,3k,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3k,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,35,23 19,6y,32 1d,3a,2y
copyIn.simple.row.idle|0,6v,27 1,6v,27 2,6v,27 3,3b,1w 4,3l,20 5,3q,21 6,6v,27 7,6v,27 8,6v,27 9,3g,1z a,3g,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3g,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,33,24 19,6y,32 1d,3b,2y
copyIn.simple.row.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,3c,1w 4,3m,20 5,3r,21 6,6v,27 7,6v,27 8,6v,27 9,3h,1z a,3h,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3h,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,35,24 19,6y,32 1d,3c,2y
copyIn.simple.row.failed|0,6v,27 1,6v,27 2,6v,27 3,3d,1w 4,3n,20 5,3s,21 6,6v,27 7,6v,27 8,6v,27 9,3i,1z a,3i,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3i,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,34,24 19,6y,32 1d,3d,2y
copyIn.simple.row.executed|0,6v,27 1,6v,27 2,6v,27 3,3e,1w 4,3o,20 5,3t,21 6,6v,27 7,6v,27 8,6v,27 9,3j,1z a,3j,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3j,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,35,24 19,6y,32 1d,3e,2y
copyIn.simple.row.pipelined|0,6v,27 1,6v,27 2,6v,27 3,3f,1w 4,3p,20 5,3u,21 6,6v,27 7,6v,27 8,6v,27 9,3k,1z a,3k,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3k,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,35,24 19,6y,32 1d,3f,2y
copyIn.simple.body.idle|0,6v,27 1,6v,27 2,6v,27 3,3b,1w 4,3l,20 5,3q,21 6,6v,27 7,6v,27 8,6v,27 9,3g,1z a,3g,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3g,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,3g,2y
copyIn.simple.body.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,3c,1w 4,3m,20 5,3r,21 6,6v,27 7,6v,27 8,6v,27 9,3h,1z a,3h,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3h,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,3h,2y
copyIn.simple.body.failed|0,6v,27 1,6v,27 2,6v,27 3,3d,1w 4,3n,20 5,3s,21 6,6v,27 7,6v,27 8,6v,27 9,3i,1z a,3i,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3i,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,3i,2y
copyIn.simple.body.executed|0,6v,27 1,6v,27 2,6v,27 3,3e,1w 4,3o,20 5,3t,21 6,6v,27 7,6v,27 8,6v,27 9,3j,1z a,3j,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3j,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,3j,2y
copyIn.simple.body.pipelined|0,6v,27 1,6v,27 2,6v,27 3,3f,1w 4,3p,20 5,3u,21 6,6v,27 7,6v,27 8,6v,27 9,3k,1z a,3k,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,3k,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,3k,2y
copyIn.simple.ending.idle|10,1f,22 18,33,25 19,6y,32 1d,3l,2y
copyIn.simple.ending.inTransaction|10,1f,22 18,35,25 19,6y,32 1d,3m,2y
copyIn.simple.ending.failed|10,1f,22 18,34,25 19,6y,32 1d,3n,2y
copyIn.simple.ending.executed|10,1f,22 18,35,25 19,6y,32 1d,3o,2y
copyIn.simple.ending.pipelined|10,1g,22 18,35,25 19,6y,32 1d,3p,2y
copyIn.simple.failing.idle|18,33,26 19,6y,32 1d,3q,2y
copyIn.simple.failing.inTransaction|18,35,26 19,6y,32 1d,3r,2y
copyIn.simple.failing.failed|18,34,26 19,6y,32 1d,3s,2y
copyIn.simple.failing.executed|18,35,26 19,6y,32 1d,3t,2y
copyIn.simple.failing.pipelined|18,35,26 19,6y,32 1d,3u,2y
copyIn.extended.begun.idle|0,6v,27 1,6v,27 2,6v,27 3,3z,1w 4,47,20 5,4b,21 6,6v,27 7,6v,27 8,6v,27 9,43,1z a,43,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,43,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,30,23 19,6y,32 1d,3v,2y
copyIn.extended.begun.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,40,1w 4,48,20 5,4c,21 6,6v,27 7,6v,27 8,6v,27 9,44,1z a,44,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,44,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,32,23 19,6y,32 1d,3w,2y
copyIn.extended.begun.failed|0,6v,27 1,6v,27 2,6v,27 3,41,1w 4,49,20 5,4d,21 6,6v,27 7,6v,27 8,6v,27 9,45,1z a,45,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,45,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,31,23 19,6y,32 1d,3x,2y
copyIn.extended.begun.executed|0,6v,27 1,6v,27 2,6v,27 3,42,1w 4,4a,20 5,4e,21 6,6v,27 7,6v,27 8,6v,27 9,46,1z a,46,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,46,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,32,23 19,6y,32 1d,3y,2y
copyIn.extended.row.idle|0,6v,27 1,6v,27 2,6v,27 3,3z,1w 4,47,20 5,4b,21 6,6v,27 7,6v,27 8,6v,27 9,43,1z a,43,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,43,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,30,24 19,6y,32 1d,3z,2y
copyIn.extended.row.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,40,1w 4,48,20 5,4c,21 6,6v,27 7,6v,27 8,6v,27 9,44,1z a,44,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,44,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,32,24 19,6y,32 1d,40,2y
copyIn.extended.row.failed|0,6v,27 1,6v,27 2,6v,27 3,41,1w 4,49,20 5,4d,21 6,6v,27 7,6v,27 8,6v,27 9,45,1z a,45,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,45,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,31,24 19,6y,32 1d,41,2y
copyIn.extended.row.executed|0,6v,27 1,6v,27 2,6v,27 3,42,1w 4,4a,20 5,4e,21 6,6v,27 7,6v,27 8,6v,27 9,46,1z a,46,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,46,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,32,24 19,6y,32 1d,42,2y
copyIn.extended.body.idle|0,6v,27 1,6v,27 2,6v,27 3,3z,1w 4,47,20 5,4b,21 6,6v,27 7,6v,27 8,6v,27 9,43,1z a,43,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,43,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,43,2y
copyIn.extended.body.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,40,1w 4,48,20 5,4c,21 6,6v,27 7,6v,27 8,6v,27 9,44,1z a,44,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,44,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,44,2y
copyIn.extended.body.failed|0,6v,27 1,6v,27 2,6v,27 3,41,1w 4,49,20 5,4d,21 6,6v,27 7,6v,27 8,6v,27 9,45,1z a,45,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,45,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,45,2y
copyIn.extended.body.executed|0,6v,27 1,6v,27 2,6v,27 3,42,1w 4,4a,20 5,4e,21 6,6v,27 7,6v,27 8,6v,27 9,46,1z a,46,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,46,1x k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,46,2y
copyIn.extended.ending.idle|10,1k,22 18,30,25 19,6y,32 1d,47,2y
copyIn.extended.ending.inTransaction|10,1k,22 18,32,25 19,6y,32 1d,48,2y
copyIn.extended.ending.failed|10,1k,22 18,31,25 19,6y,32 1d,49,2y
copyIn.extended.ending.executed|10,1k,22 18,32,25 19,6y,32 1d,4a,2y
copyIn.extended.failing.idle|18,30,26 19,6y,32 1d,4b,2y
copyIn.extended.failing.inTransaction|18,32,26 19,6y,32 1d,4c,2y
copyIn.extended.failing.failed|18,31,26 19,6y,32 1d,4d,2y
copyIn.extended.failing.executed|18,32,26 19,6y,32 1d,4e,2y
copyOut.simple.sending.idle|12,4f,2c 13,4k,2d 18,33,2f 19,6y,32 1d,4f,2y
copyOut.simple.sending.inTransaction|12,4g,2c 13,4l,2d 18,35,2f 19,6y,32 1d,4g,2y
copyOut.simple.sending.failed|12,4h,2c 13,4m,2d 18,34,2f 19,6y,32 1d,4h,2y
copyOut.simple.sending.executed|12,4i,2c 13,4n,2d 18,35,2f 19,6y,32 1d,4i,2y
copyOut.simple.sending.pipelined|12,4j,2c 13,4o,2d 18,35,2f 19,6y,32 1d,4j,2y
copyOut.simple.done.idle|10,1f,2e 18,33,2f 19,6y,32 1d,4k,2y
copyOut.simple.done.inTransaction|10,1f,2e 18,35,2f 19,6y,32 1d,4l,2y
copyOut.simple.done.failed|10,1f,2e 18,34,2f 19,6y,32 1d,4m,2y
copyOut.simple.done.executed|10,1f,2e 18,35,2f 19,6y,32 1d,4n,2y
copyOut.simple.done.pipelined|10,1g,2e 18,35,2f 19,6y,32 1d,4o,2y
copyOut.extended.sending.idle|12,4p,2c 13,4t,2d 18,30,2f 19,6y,32 1d,4p,2y
copyOut.extended.sending.inTransaction|12,4q,2c 13,4u,2d 18,32,2f 19,6y,32 1d,4q,2y
copyOut.extended.sending.failed|12,4r,2c 13,4v,2d 18,31,2f 19,6y,32 1d,4r,2y
copyOut.extended.sending.executed|12,4s,2c 13,4w,2d 18,32,2f 19,6y,32 1d,4s,2y
copyOut.extended.done.idle|10,1k,2e 18,30,2f 19,6y,32 1d,4t,2y
copyOut.extended.done.inTransaction|10,1k,2e 18,32,2f 19,6y,32 1d,4u,2y
copyOut.extended.done.failed|10,1k,2e 18,31,2f 19,6y,32 1d,4v,2y
copyOut.extended.done.executed|10,1k,2e 18,32,2f 19,6y,32 1d,4w,2y
functionCall.running.idle|18,33,2k 19,6y,32 1a,51,2j 1d,4x,2y
functionCall.running.inTransaction|18,34,2k 19,6y,32 1a,52,2j 1d,4y,2y
functionCall.running.failed|18,34,2k 19,6y,32 1a,53,2j 1d,4z,2y
functionCall.running.pipelined|18,35,2k 19,6y,32 1a,54,2j 1d,50,2y
functionCall.answered.idle|18,33,2k 19,6y,32 1d,51,2y 1e,51,2z 1g,51,30 1k,x,2l
functionCall.answered.inTransaction|18,34,2k 19,6y,32 1d,52,2y 1g,52,30 1l,y,2l
functionCall.answered.failed|18,34,2k 19,6y,32 1d,53,2y 1g,53,30 1j,z,2l
functionCall.answered.pipelined|18,35,2k 19,6y,32 1d,54,2y 1e,54,2z 1g,54,30 1j,z,2l 1k,x,2l 1l,10,1r
walsender.ready.idle|0,58,2m 1,6x,35 2,58,2m 3,55,2g 4,55,2g 5,55,2g 6,58,2m 7,58,2m 8,58,2m 9,55,1i a,58,1k b,5b,2n c,6x,35 d,58,2m e,6x,35 f,5j,2o g,6x,35 h,6x,35 i,6x,35 j,5e,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,55,2y 1e,55,2z
walsender.ready.inTransaction|0,59,2m 1,6x,35 2,59,2m 3,56,2g 4,56,2g 5,56,2g 6,59,2m 7,59,2m 8,59,2m 9,56,1i a,59,1k b,5c,2n c,6x,35 d,59,2m e,6x,35 f,5k,2o g,6x,35 h,6x,35 i,6x,35 j,5f,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,56,2y
walsender.ready.failed|0,5a,2m 1,6x,35 2,5a,2m 3,57,2g 4,57,2g 5,57,2g 6,5a,2m 7,5a,2m 8,5a,2m 9,57,1i a,5a,1k b,5d,2n c,6x,35 d,5a,2m e,6x,35 f,5l,2o g,6x,35 h,6x,35 i,6x,35 j,5g,1l k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,57,2y
walsender.refusing.extendedQuery.idle|18,6q,2m 19,6y,32 1d,58,2y
walsender.refusing.extendedQuery.inTransaction|18,6r,2m 19,6y,32 1d,59,2y
walsender.refusing.extendedQuery.failed|18,6r,2m 19,6y,32 1d,5a,2y
walsender.refusing.functionCall.idle|18,6s,2n 19,6y,32 1d,5b,2y
walsender.refusing.functionCall.inTransaction|18,6t,2n 19,6y,32 1d,5c,2y
walsender.refusing.functionCall.failed|18,6t,2n 19,6y,32 1d,5d,2y
walsender.sync.answering.idle|18,6s,1n 19,6y,32 1d,5e,2y 1e,5e,2z 1g,5e,30 1k,55,1m
walsender.sync.answering.inTransaction|18,6t,1n 19,6y,32 1d,5f,2y 1g,5f,30 1l,56,1m
walsender.sync.answering.failed|18,6t,1n 19,6y,32 1d,5g,2y 1g,5g,30 1j,57,1m
walsender.sync.afterSkip.idle|18,6s,1n 19,6y,32 1d,5h,2y 1e,5h,2z 1g,5h,30 1k,55,1q
walsender.sync.afterSkip.failed|18,6t,1n 19,6y,32 1d,5i,2y 1g,5i,30 1j,57,1q
walsender.simpleQuery.begun.idle|10,5t,y 11,6m,2q 14,5u,1v 15,6e,2b 17,5m,z 18,6s,10 19,6y,32 1d,5j,2y 1m,5p,w
walsender.simpleQuery.begun.inTransaction|10,5t,y 11,6m,2q 14,5v,1v 15,6f,2b 17,5n,z 18,6u,10 19,6y,32 1d,5k,2y 1m,5q,w
walsender.simpleQuery.begun.failed|10,5t,y 11,6m,2q 14,5w,1v 15,6g,2b 17,5o,z 18,6t,10 19,6y,32 1d,5l,2y 1m,5r,w
walsender.simpleQuery.empty.idle|18,6s,10 19,6y,32 1d,5m,2y 1e,5m,2z 1g,5m,30 1k,55,11
walsender.simpleQuery.empty.inTransaction|18,6u,10 19,6y,32 1d,5n,2y 1g,5n,30 1l,56,11
walsender.simpleQuery.empty.failed|18,6t,10 19,6y,32 1d,5o,2y 1g,5o,30 1j,57,11
walsender.simpleQuery.sendingRows.idle|10,5t,y 16,5p,x 18,6s,10 19,6y,32 1d,5p,2y
walsender.simpleQuery.sendingRows.inTransaction|10,5t,y 16,5q,x 18,6u,10 19,6y,32 1d,5q,2y
walsender.simpleQuery.sendingRows.failed|10,5t,y 16,5r,x 18,6t,10 19,6y,32 1d,5r,2y
walsender.simpleQuery.sendingRows.executed|10,5t,y 16,5s,x 18,6u,10 19,6y,32 1d,5s,2y
walsender.simpleQuery.completed.executed|10,5t,y 14,5x,1v 15,6h,2b 18,6u,10 19,6y,32 1d,5t,2y 1e,5t,2z 1g,5t,30 1j,57,11 1k,55,11 1l,56,11 1m,5s,w
walsender.copyIn.simple.begun.idle|0,6v,27 1,6v,27 2,6v,27 3,5y,1w 4,66,20 5,6a,21 6,6v,27 7,6v,27 8,6v,27 9,62,1z a,62,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,62,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6s,23 19,6y,32 1d,5u,2y
walsender.copyIn.simple.begun.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,5z,1w 4,67,20 5,6b,21 6,6v,27 7,6v,27 8,6v,27 9,63,1z a,63,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,63,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6u,23 19,6y,32 1d,5v,2y
walsender.copyIn.simple.begun.failed|0,6v,27 1,6v,27 2,6v,27 3,60,1w 4,68,20 5,6c,21 6,6v,27 7,6v,27 8,6v,27 9,64,1z a,64,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,64,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6t,23 19,6y,32 1d,5w,2y
walsender.copyIn.simple.begun.executed|0,6v,27 1,6v,27 2,6v,27 3,61,1w 4,69,20 5,6d,21 6,6v,27 7,6v,27 8,6v,27 9,65,1z a,65,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,65,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6u,23 19,6y,32 1d,5x,2y
walsender.copyIn.simple.row.idle|0,6v,27 1,6v,27 2,6v,27 3,5y,1w 4,66,20 5,6a,21 6,6v,27 7,6v,27 8,6v,27 9,62,1z a,62,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,62,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6s,24 19,6y,32 1d,5y,2y
walsender.copyIn.simple.row.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,5z,1w 4,67,20 5,6b,21 6,6v,27 7,6v,27 8,6v,27 9,63,1z a,63,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,63,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6u,24 19,6y,32 1d,5z,2y
walsender.copyIn.simple.row.failed|0,6v,27 1,6v,27 2,6v,27 3,60,1w 4,68,20 5,6c,21 6,6v,27 7,6v,27 8,6v,27 9,64,1z a,64,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,64,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6t,24 19,6y,32 1d,60,2y
walsender.copyIn.simple.row.executed|0,6v,27 1,6v,27 2,6v,27 3,61,1w 4,69,20 5,6d,21 6,6v,27 7,6v,27 8,6v,27 9,65,1z a,65,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,65,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 18,6u,24 19,6y,32 1d,61,2y
walsender.copyIn.simple.body.idle|0,6v,27 1,6v,27 2,6v,27 3,5y,1w 4,66,20 5,6a,21 6,6v,27 7,6v,27 8,6v,27 9,62,1z a,62,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,62,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,62,2y
walsender.copyIn.simple.body.inTransaction|0,6v,27 1,6v,27 2,6v,27 3,5z,1w 4,67,20 5,6b,21 6,6v,27 7,6v,27 8,6v,27 9,63,1z a,63,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,63,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,63,2y
walsender.copyIn.simple.body.failed|0,6v,27 1,6v,27 2,6v,27 3,60,1w 4,68,20 5,6c,21 6,6v,27 7,6v,27 8,6v,27 9,64,1z a,64,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,64,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,64,2y
walsender.copyIn.simple.body.executed|0,6v,27 1,6v,27 2,6v,27 3,61,1w 4,69,20 5,6d,21 6,6v,27 7,6v,27 8,6v,27 9,65,1z a,65,1z b,6v,27 c,6v,27 d,6v,27 e,6v,27 f,6v,27 g,6v,27 h,6v,27 i,6v,27 j,65,1y k,6v,27 l,6v,29 m,6v,29 n,6v,27 19,6y,32 1d,65,2y
walsender.copyIn.simple.ending.idle|10,5t,22 18,6s,25 19,6y,32 1d,66,2y
walsender.copyIn.simple.ending.inTransaction|10,5t,22 18,6u,25 19,6y,32 1d,67,2y
walsender.copyIn.simple.ending.failed|10,5t,22 18,6t,25 19,6y,32 1d,68,2y
walsender.copyIn.simple.ending.executed|10,5t,22 18,6u,25 19,6y,32 1d,69,2y
walsender.copyIn.simple.failing.idle|18,6s,26 19,6y,32 1d,6a,2y
walsender.copyIn.simple.failing.inTransaction|18,6u,26 19,6y,32 1d,6b,2y
walsender.copyIn.simple.failing.failed|18,6t,26 19,6y,32 1d,6c,2y
walsender.copyIn.simple.failing.executed|18,6u,26 19,6y,32 1d,6d,2y
walsender.copyOut.simple.sending.idle|12,6e,2c 13,6i,2d 18,6s,2f 19,6y,32 1d,6e,2y
walsender.copyOut.simple.sending.inTransaction|12,6f,2c 13,6j,2d 18,6u,2f 19,6y,32 1d,6f,2y
walsender.copyOut.simple.sending.failed|12,6g,2c 13,6k,2d 18,6t,2f 19,6y,32 1d,6g,2y
walsender.copyOut.simple.sending.executed|12,6h,2c 13,6l,2d 18,6u,2f 19,6y,32 1d,6h,2y
walsender.copyOut.simple.done.idle|10,5t,2e 15,6e,2p 18,6s,2f 19,6y,32 1d,6i,2y 1m,5s,2p
walsender.copyOut.simple.done.inTransaction|10,5t,2e 15,6f,2p 18,6u,2f 19,6y,32 1d,6j,2y 1m,5s,2p
walsender.copyOut.simple.done.failed|10,5t,2e 15,6g,2p 18,6t,2f 19,6y,32 1d,6k,2y 1m,5s,2p
walsender.copyOut.simple.done.executed|10,5t,2e 15,6h,2p 18,6u,2f 19,6y,32 1d,6l,2y 1m,5s,2p
walsender.copyBoth.streaming|0,6x,2x 1,6x,2x 2,6x,2x 3,6m,2s 4,6n,2t 5,6x,2x 6,6x,2x 7,6x,2x 8,6x,2x 9,6x,2x a,6x,2x b,6x,2x c,6x,2x d,6x,2x e,6x,2x f,6x,2x g,6x,2x h,6x,2x i,6x,2x j,6x,2x k,6y,33 l,6y,34 m,6y,36 n,6x,2x 12,6m,2r 13,6o,2u 18,6u,2w 19,6y,32 1d,6m,2y
walsender.copyBoth.frontendDone|12,6n,2r 13,6p,2u 18,6u,2w 19,6y,32 1d,6n,2y
walsender.copyBoth.serverDone|0,6x,2x 1,6x,2x 2,6x,2x 3,6o,2s 4,6p,2t 5,6x,2x 6,6x,2x 7,6x,2x 8,6x,2x 9,6x,2x a,6x,2x b,6x,2x c,6x,2x d,6x,2x e,6x,2x f,6x,2x g,6x,2x h,6x,2x i,6x,2x j,6x,2x k,6y,33 l,6y,34 m,6y,36 n,6x,2x 18,6u,2w 19,6y,32 1d,6o,2y
walsender.copyBoth.bothDone|10,5t,2v 12,6p,2r 18,6u,2w 19,6y,32 1d,6p,2y 1m,5s,2v
walsender.skippingUntilSync.idle|0,6q,1o 1,6x,35 2,6q,1o 3,6q,1o 4,6q,1o 5,6q,1o 6,6q,1o 7,6q,1o 8,6q,1o 9,6q,1o a,6q,1o b,6q,1o c,6x,35 d,6q,1o e,6x,35 f,6q,1o g,6x,35 h,6x,35 i,6x,35 j,5h,1p k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,6q,2y 1e,6q,2z
walsender.skippingUntilSync.failed|0,6r,1o 1,6x,35 2,6r,1o 3,6r,1o 4,6r,1o 5,6r,1o 6,6r,1o 7,6r,1o 8,6r,1o 9,6r,1o a,6r,1o b,6r,1o c,6x,35 d,6r,1o e,6x,35 f,6r,1o g,6x,35 h,6x,35 i,6x,35 j,5i,1p k,6y,33 l,6y,34 m,6y,36 n,6x,35 19,6y,32 1d,6r,2y
walsender.afterError.idle|19,6y,32 1d,6s,2y 1e,6s,2z 1g,6s,30 1k,55,12
walsender.afterError.failed|19,6y,32 1d,6t,2y 1g,6t,30 1j,57,12
walsender.afterError.either|19,6y,32 1d,6u,2y 1e,6u,2z 1g,6u,30 1j,57,12 1k,55,12
synchronizationLost.error|18,6w,2a
synchronizationLost.fatal|19,6y,2a
protocolViolation|19,6y,37
closed|
broken.extendedQuery|18,30,1u 19,6y,32 1d,6z,2y 1g,6z,30
broken.command|18,33,1u 19,6y,32 1d,70,2y 1g,70,30
broken.closing|z,11,1b 19,6y,32 1d,71,2y 1g,71,30`;

export const BACKEND_TEXT = {
  'postgres-12': postgres12,
  'postgres-13': postgres13,
  'postgres-14': postgres14,
  'postgres-15': postgres14,
  'postgres-16': postgres14,
  'postgres-17': postgres14,
  'postgres-18': postgres18,
} as const;
