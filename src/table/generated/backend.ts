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
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c
authentication.session.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,c,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingPassword|s,j,q 19,63,r
authentication.session.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingSasl|s,j,q u,e,l v,g,m 19,63,r
authentication.session.saslFinished|s,j,q 19,63,r
authentication.session.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,i,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,i,o m,62,s n,62,s
authentication.session.checkingGss|q,h,p s,j,q 19,63,r
authentication.session.initializing|x,k,u 19,63,w 1d,j,30 1g,j,t
authentication.session.keyed|1k,x,v
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c
authentication.walsender.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,o,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingPassword|s,v,q 19,63,r
authentication.walsender.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingSasl|s,v,q u,q,l v,s,m 19,63,r
authentication.walsender.saslFinished|s,v,q 19,63,r
authentication.walsender.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,u,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,u,o m,62,s n,62,s
authentication.walsender.checkingGss|q,t,p s,v,q 19,63,r
authentication.walsender.initializing|x,w,u 19,63,w 1d,v,30 1g,v,t
authentication.walsender.keyed|1k,4i,v
ready.idle|0,1u,17 1,62,38 2,26,1c 3,x,2i 4,x,2i 5,x,2i 6,22,19 7,1y,19 8,2e,1e 9,x,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,x,30 1e,x,31
ready.inTransaction|0,1v,17 1,62,38 2,27,1c 3,y,2i 4,y,2i 5,y,2i 6,23,19 7,1z,19 8,2f,1e 9,y,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,y,30
ready.failed|0,1w,17 1,62,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,z,30
simpleQuery.begun.idle|10,1c,10 14,2y,1x 15,3x,2d 17,14,11 18,2v,12 19,63,34 1d,10,30 1g,10,33 1m,18,y
simpleQuery.begun.inTransaction|10,1c,10 14,2z,1x 15,3y,2d 17,15,11 18,2x,12 19,63,34 1d,11,30 1g,11,33 1m,19,y
simpleQuery.begun.failed|10,1c,10 17,16,11 18,2w,12 19,63,34 1d,12,30 1g,12,33
simpleQuery.begun.pipelined|10,1d,10 14,31,1x 15,40,2d 17,17,11 18,2x,12 19,63,34 1d,13,30 1g,13,33 1m,1b,y
simpleQuery.empty.idle|18,2v,12 19,63,34 1d,14,30 1e,14,31 1g,14,33 1k,x,13
simpleQuery.empty.inTransaction|18,2w,12 19,63,34 1d,15,30 1g,15,33 1l,y,13
simpleQuery.empty.failed|18,2w,12 19,63,34 1d,16,30 1g,16,33 1j,z,13
simpleQuery.empty.pipelined|18,2x,12 19,63,34 1d,17,30 1e,17,31 1g,17,33 1k,x,13 1l,y,13
simpleQuery.sendingRows.idle|10,1c,10 16,18,z 18,2v,12 19,63,34 1d,18,30 1g,18,33
simpleQuery.sendingRows.inTransaction|10,1c,10 16,19,z 18,2w,12 19,63,34 1d,19,30 1g,19,33
simpleQuery.sendingRows.executed|10,1c,10 16,1a,z 18,2x,12 19,63,34 1d,1a,30 1g,1a,33
simpleQuery.sendingRows.pipelined|10,1d,10 16,1b,z 18,2x,12 19,63,34 1d,1b,30 1g,1b,33
simpleQuery.completed.executed|10,1c,10 14,30,1x 15,3z,2d 18,2x,12 19,63,34 1d,1c,30 1e,1c,31 1g,1c,33 1k,x,13 1l,y,13 1m,1a,y
simpleQuery.completed.pipelined|10,1d,10 14,31,1x 15,40,2d 18,2x,12 19,63,34 1d,1d,30 1e,1d,31 1g,1d,33 1k,x,13 1l,y,13 1m,1b,y
pipelining.awaiting.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1e,30 1e,1e,31
pipelining.awaiting.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1f,30
pipelining.awaiting.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1g,30
pipelining.awaiting.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1h,30
pipelining.flushRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2s,1l 19,63,34 1d,1i,30 1e,1i,31
pipelining.flushRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1j,30
pipelining.flushRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1k,30
pipelining.flushRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2u,1l 19,63,34 1d,1l,30
pipelining.strayRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2v,2j 19,63,34 1d,1m,30 1e,1m,31
pipelining.strayRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1n,30
pipelining.strayRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1o,30
pipelining.strayRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2x,2j 19,63,34 1d,1p,30
extendedQuery.parsing.idle|18,2s,1j 19,63,34 1d,1q,30 1g,1q,33 1h,1e,16
extendedQuery.parsing.inTransaction|18,2t,1j 19,63,34 1d,1r,30 1g,1r,33 1h,1f,16
extendedQuery.parsing.failed|18,2t,1j 19,63,34 1d,1s,30 1g,1s,33 1h,1g,16
extendedQuery.parsing.executed|18,2u,1j 19,63,34 1d,1t,30 1g,1t,33 1h,1h,16
extendedQuery.binding.idle|y,1e,18 18,2s,1j 19,63,34 1d,1u,30 1g,1u,33
extendedQuery.binding.inTransaction|y,1f,18 18,2t,1j 19,63,34 1d,1v,30 1g,1v,33
extendedQuery.binding.failed|y,1g,18 18,2t,1j 19,63,34 1d,1w,30 1g,1w,33
extendedQuery.binding.executed|y,1h,18 18,2u,1j 19,63,34 1d,1x,30 1g,1x,33
extendedQuery.describingStatement.idle|18,2s,1j 19,63,34 1d,1y,30 1f,22,1a 1g,1y,33
extendedQuery.describingStatement.inTransaction|18,2t,1j 19,63,34 1d,1z,30 1f,23,1a 1g,1z,33
extendedQuery.describingStatement.failed|18,2t,1j 19,63,34 1d,20,30 1f,24,1a 1g,20,33
extendedQuery.describingStatement.executed|18,2u,1j 19,63,34 1d,21,30 1f,25,1a 1g,21,33
extendedQuery.describingPortal.idle|18,2s,1j 19,63,34 1c,1e,1b 1d,22,30 1g,22,33 1m,1e,1b
extendedQuery.describingPortal.inTransaction|18,2t,1j 19,63,34 1c,1f,1b 1d,23,30 1g,23,33 1m,1f,1b
extendedQuery.describingPortal.failed|18,2t,1j 19,63,34 1c,1g,1b 1d,24,30 1g,24,33
extendedQuery.describingPortal.executed|18,2u,1j 19,63,34 1c,1h,1b 1d,25,30 1g,25,33 1m,1h,1b
extendedQuery.closing.idle|z,1e,1d 18,2s,1j 19,63,34 1d,26,30 1g,26,33
extendedQuery.closing.inTransaction|z,1f,1d 18,2t,1j 19,63,34 1d,27,30 1g,27,33
extendedQuery.closing.failed|z,1g,1d 18,2t,1j 19,63,34 1d,28,30 1g,28,33
extendedQuery.closing.executed|z,1h,1d 18,2u,1j 19,63,34 1d,29,30 1g,29,33
extendedQuery.refusingFlush.idle|18,2s,1j 19,63,34 1d,2a,30 1g,2a,33
extendedQuery.refusingFlush.inTransaction|18,2t,1j 19,63,34 1d,2b,30 1g,2b,33
extendedQuery.refusingFlush.failed|18,2t,1j 19,63,34 1d,2c,30 1g,2c,33
extendedQuery.refusingFlush.executed|18,2u,1j 19,63,34 1d,2d,30 1g,2d,33
extendedQuery.executing.idle|10,1h,1g 14,3i,1x 15,45,2d 16,2i,1f 17,1e,1h 18,2s,1j 19,63,34 1d,2e,30 1g,2e,33 1i,1h,1i
extendedQuery.executing.inTransaction|10,1h,1g 14,3j,1x 15,46,2d 16,2j,1f 17,1f,1h 18,2u,1j 19,63,34 1d,2f,30 1g,2f,33 1i,1h,1i
extendedQuery.executing.failed|10,1h,1g 17,1g,1h 18,2t,1j 19,63,34 1d,2g,30 1g,2g,33
extendedQuery.executing.executed|10,1h,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1h,1h 18,2u,1j 19,63,34 1d,2h,30 1g,2h,33 1i,1h,1i
extendedQuery.sendingRows.idle|10,1h,1g 16,2i,1f 18,2s,1j 19,63,34 1d,2i,30 1g,2i,33 1i,1h,1i
extendedQuery.sendingRows.inTransaction|10,1h,1g 16,2j,1f 18,2t,1j 19,63,34 1d,2j,30 1g,2j,33 1i,1h,1i
extendedQuery.sendingRows.executed|10,1h,1g 16,2k,1f 18,2u,1j 19,63,34 1d,2k,30 1g,2k,33 1i,1h,1i
sync.answering.idle|18,2v,1p 19,63,34 1d,2l,30 1e,2l,31 1g,2l,33 1k,x,1o
sync.answering.inTransaction|18,2w,1p 19,63,34 1d,2m,30 1g,2m,33 1l,y,1o
sync.answering.failed|18,2w,1p 19,63,34 1d,2n,30 1g,2n,33 1j,z,1o
sync.answering.executed|18,2x,1p 19,63,34 1d,2o,30 1e,2o,31 1g,2o,33 1k,x,1o 1l,y,1o
sync.afterSkip.idle|18,2v,1p 19,63,34 1d,2p,30 1e,2p,31 1g,2p,33 1k,x,1s
sync.afterSkip.failed|18,2w,1p 19,63,34 1d,2q,30 1g,2q,33 1j,z,1s
sync.afterSkip.either|18,2x,1p 19,63,34 1d,2r,30 1e,2r,31 1g,2r,33 1j,z,1s 1k,x,1s
skippingUntilSync.idle|0,2s,1q 1,62,38 2,2s,1q 3,2s,1q 4,2s,1q 5,2s,1q 6,2s,1q 7,2s,1q 8,2s,1q 9,2s,1q a,2s,1q b,2s,1q c,62,38 d,2s,1q e,62,38 f,2s,1q g,62,38 h,62,38 i,62,38 j,2p,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2s,30 1e,2s,31 1g,2s,33
skippingUntilSync.failed|0,2t,1q 1,62,38 2,2t,1q 3,2t,1q 4,2t,1q 5,2t,1q 6,2t,1q 7,2t,1q 8,2t,1q 9,2t,1q a,2t,1q b,2t,1q c,62,38 d,2t,1q e,62,38 f,2t,1q g,62,38 h,62,38 i,62,38 j,2q,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2t,30 1g,2t,33
skippingUntilSync.either|0,2u,1q 1,62,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,62,38 d,2u,1q e,62,38 f,2u,1q g,62,38 h,62,38 i,62,38 j,2r,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2u,30 1e,2u,31 1g,2u,33
afterError.idle|19,63,34 1d,2v,30 1e,2v,31 1g,2v,33 1k,x,14
afterError.failed|19,63,34 1d,2w,30 1g,2w,33 1j,z,14
afterError.either|19,63,34 1d,2x,30 1e,2x,31 1g,2x,33 1j,z,14 1k,x,14
copyIn.simple.begun.idle|0,3e,2a 1,3e,2a 2,3e,2a 3,32,1y 4,3a,22 5,3e,23 6,3e,2a 7,3e,2a 8,3e,2a 9,36,21 a,36,21 b,3e,2a c,3e,2a d,3e,2a e,3e,2a f,3e,2a g,3e,2a h,3e,2a i,3e,2a j,36,20 k,3e,2a l,60,2b m,60,2b n,3e,2a 18,2v,25 19,63,34 1d,2y,30
copyIn.simple.begun.inTransaction|0,3f,2a 1,3f,2a 2,3f,2a 3,33,1y 4,3b,22 5,3f,23 6,3f,2a 7,3f,2a 8,3f,2a 9,37,21 a,37,21 b,3f,2a c,3f,2a d,3f,2a e,3f,2a f,3f,2a g,3f,2a h,3f,2a i,3f,2a j,37,20 k,3f,2a l,60,2b m,60,2b n,3f,2a 18,2w,25 19,63,34 1d,2z,30
copyIn.simple.begun.executed|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,60,2b m,60,2b n,3g,2a 18,2x,25 19,63,34 1d,30,30
copyIn.simple.begun.pipelined|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,60,2b m,60,2b n,3h,2a 18,2x,25 19,63,34 1d,31,30
copyIn.simple.row.idle|0,3e,2a 1,3e,2a 2,3e,2a 3,32,1y 4,3a,22 5,3e,23 6,3e,2a 7,3e,2a 8,3e,2a 9,36,21 a,36,21 b,3e,2a c,3e,2a d,3e,2a e,3e,2a f,3e,2a g,3e,2a h,3e,2a i,3e,2a j,36,20 k,3e,2a l,60,2b m,60,2b n,3e,2a 18,2v,26 19,63,34 1d,32,30 1g,32,33
copyIn.simple.row.inTransaction|0,3f,2a 1,3f,2a 2,3f,2a 3,33,1y 4,3b,22 5,3f,23 6,3f,2a 7,3f,2a 8,3f,2a 9,37,21 a,37,21 b,3f,2a c,3f,2a d,3f,2a e,3f,2a f,3f,2a g,3f,2a h,3f,2a i,3f,2a j,37,20 k,3f,2a l,60,2b m,60,2b n,3f,2a 18,2w,26 19,63,34 1d,33,30 1g,33,33
copyIn.simple.row.executed|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,60,2b m,60,2b n,3g,2a 18,2x,26 19,63,34 1d,34,30 1g,34,33
copyIn.simple.row.pipelined|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,60,2b m,60,2b n,3h,2a 18,2x,26 19,63,34 1d,35,30 1g,35,33
copyIn.simple.body.idle|0,3e,2a 1,3e,2a 2,3e,2a 3,32,1y 4,3a,22 5,3e,23 6,3e,2a 7,3e,2a 8,3e,2a 9,36,21 a,36,21 b,3e,2a c,3e,2a d,3e,2a e,3e,2a f,3e,2a g,3e,2a h,3e,2a i,3e,2a j,36,20 k,3e,2a l,60,2b m,60,2b n,3e,2a 19,63,34 1d,36,30
copyIn.simple.body.inTransaction|0,3f,2a 1,3f,2a 2,3f,2a 3,33,1y 4,3b,22 5,3f,23 6,3f,2a 7,3f,2a 8,3f,2a 9,37,21 a,37,21 b,3f,2a c,3f,2a d,3f,2a e,3f,2a f,3f,2a g,3f,2a h,3f,2a i,3f,2a j,37,20 k,3f,2a l,60,2b m,60,2b n,3f,2a 19,63,34 1d,37,30
copyIn.simple.body.executed|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,60,2b m,60,2b n,3g,2a 19,63,34 1d,38,30
copyIn.simple.body.pipelined|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,60,2b m,60,2b n,3h,2a 19,63,34 1d,39,30
copyIn.simple.ending.idle|10,1c,24 18,2v,27 19,63,34 1d,3a,30 1g,3a,33
copyIn.simple.ending.inTransaction|10,1c,24 18,2w,27 19,63,34 1d,3b,30 1g,3b,33
copyIn.simple.ending.executed|10,1c,24 18,2x,27 19,63,34 1d,3c,30 1g,3c,33
copyIn.simple.ending.pipelined|10,1d,24 18,2x,27 19,63,34 1d,3d,30 1g,3d,33
copyIn.simple.failing.idle|18,2v,28 19,63,34 1d,3e,30 1g,3e,33
copyIn.simple.failing.inTransaction|18,2w,28 19,63,34 1d,3f,30 1g,3f,33
copyIn.simple.failing.executed|18,2x,28 19,63,34 1d,3g,30 1g,3g,33
copyIn.simple.failing.pipelined|18,2x,28 19,63,34 1d,3h,30 1g,3h,33
copyIn.extended.begun.idle|0,3u,2a 1,3u,2a 2,3u,2a 3,3l,1y 4,3r,22 5,3u,23 6,3u,2a 7,3u,2a 8,3u,2a 9,3o,21 a,3o,21 b,3u,2a c,3u,2a d,3u,2a e,3u,2a f,3u,2a g,3u,2a h,3u,2a i,3u,2a j,3o,1z k,3u,2a l,60,2b m,60,2b n,3u,2a 18,2s,25 19,63,34 1d,3i,30
copyIn.extended.begun.inTransaction|0,3v,2a 1,3v,2a 2,3v,2a 3,3m,1y 4,3s,22 5,3v,23 6,3v,2a 7,3v,2a 8,3v,2a 9,3p,21 a,3p,21 b,3v,2a c,3v,2a d,3v,2a e,3v,2a f,3v,2a g,3v,2a h,3v,2a i,3v,2a j,3p,1z k,3v,2a l,60,2b m,60,2b n,3v,2a 18,2t,25 19,63,34 1d,3j,30
copyIn.extended.begun.executed|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,60,2b m,60,2b n,3w,2a 18,2u,25 19,63,34 1d,3k,30
copyIn.extended.row.idle|0,3u,2a 1,3u,2a 2,3u,2a 3,3l,1y 4,3r,22 5,3u,23 6,3u,2a 7,3u,2a 8,3u,2a 9,3o,21 a,3o,21 b,3u,2a c,3u,2a d,3u,2a e,3u,2a f,3u,2a g,3u,2a h,3u,2a i,3u,2a j,3o,1z k,3u,2a l,60,2b m,60,2b n,3u,2a 18,2s,26 19,63,34 1d,3l,30 1g,3l,33
copyIn.extended.row.inTransaction|0,3v,2a 1,3v,2a 2,3v,2a 3,3m,1y 4,3s,22 5,3v,23 6,3v,2a 7,3v,2a 8,3v,2a 9,3p,21 a,3p,21 b,3v,2a c,3v,2a d,3v,2a e,3v,2a f,3v,2a g,3v,2a h,3v,2a i,3v,2a j,3p,1z k,3v,2a l,60,2b m,60,2b n,3v,2a 18,2t,26 19,63,34 1d,3m,30 1g,3m,33
copyIn.extended.row.executed|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,60,2b m,60,2b n,3w,2a 18,2u,26 19,63,34 1d,3n,30 1g,3n,33
copyIn.extended.body.idle|0,3u,2a 1,3u,2a 2,3u,2a 3,3l,1y 4,3r,22 5,3u,23 6,3u,2a 7,3u,2a 8,3u,2a 9,3o,21 a,3o,21 b,3u,2a c,3u,2a d,3u,2a e,3u,2a f,3u,2a g,3u,2a h,3u,2a i,3u,2a j,3o,1z k,3u,2a l,60,2b m,60,2b n,3u,2a 19,63,34 1d,3o,30
copyIn.extended.body.inTransaction|0,3v,2a 1,3v,2a 2,3v,2a 3,3m,1y 4,3s,22 5,3v,23 6,3v,2a 7,3v,2a 8,3v,2a 9,3p,21 a,3p,21 b,3v,2a c,3v,2a d,3v,2a e,3v,2a f,3v,2a g,3v,2a h,3v,2a i,3v,2a j,3p,1z k,3v,2a l,60,2b m,60,2b n,3v,2a 19,63,34 1d,3p,30
copyIn.extended.body.executed|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,60,2b m,60,2b n,3w,2a 19,63,34 1d,3q,30
copyIn.extended.ending.idle|10,1h,24 18,2s,27 19,63,34 1d,3r,30 1g,3r,33
copyIn.extended.ending.inTransaction|10,1h,24 18,2t,27 19,63,34 1d,3s,30 1g,3s,33
copyIn.extended.ending.executed|10,1h,24 18,2u,27 19,63,34 1d,3t,30 1g,3t,33
copyIn.extended.failing.idle|18,2s,28 19,63,34 1d,3u,30 1g,3u,33
copyIn.extended.failing.inTransaction|18,2t,28 19,63,34 1d,3v,30 1g,3v,33
copyIn.extended.failing.executed|18,2u,28 19,63,34 1d,3w,30 1g,3w,33
copyOut.simple.sending.idle|12,3x,2e 13,41,2f 18,2v,2h 19,63,34 1d,3x,30 1g,3x,33
copyOut.simple.sending.inTransaction|12,3y,2e 13,42,2f 18,2w,2h 19,63,34 1d,3y,30 1g,3y,33
copyOut.simple.sending.executed|12,3z,2e 13,43,2f 18,2x,2h 19,63,34 1d,3z,30 1g,3z,33
copyOut.simple.sending.pipelined|12,40,2e 13,44,2f 18,2x,2h 19,63,34 1d,40,30 1g,40,33
copyOut.simple.done.idle|10,1c,2g 18,2v,2h 19,63,34 1d,41,30 1g,41,33
copyOut.simple.done.inTransaction|10,1c,2g 18,2w,2h 19,63,34 1d,42,30 1g,42,33
copyOut.simple.done.executed|10,1c,2g 18,2x,2h 19,63,34 1d,43,30 1g,43,33
copyOut.simple.done.pipelined|10,1d,2g 18,2x,2h 19,63,34 1d,44,30 1g,44,33
copyOut.extended.sending.idle|12,45,2e 13,48,2f 18,2s,2h 19,63,34 1d,45,30 1g,45,33
copyOut.extended.sending.inTransaction|12,46,2e 13,49,2f 18,2t,2h 19,63,34 1d,46,30 1g,46,33
copyOut.extended.sending.executed|12,47,2e 13,4a,2f 18,2u,2h 19,63,34 1d,47,30 1g,47,33
copyOut.extended.done.idle|10,1h,2g 18,2s,2h 19,63,34 1d,48,30 1g,48,33
copyOut.extended.done.inTransaction|10,1h,2g 18,2t,2h 19,63,34 1d,49,30 1g,49,33
copyOut.extended.done.executed|10,1h,2g 18,2u,2h 19,63,34 1d,4a,30 1g,4a,33
functionCall.running.idle|18,2v,2m 19,63,34 1a,4f,2l 1d,4b,30 1g,4b,33
functionCall.running.inTransaction|18,2w,2m 19,63,34 1a,4g,2l 1d,4c,30 1g,4c,33
functionCall.running.failed|18,2w,2m 19,63,34 1d,4d,30 1g,4d,33
functionCall.running.pipelined|18,2x,2m 19,63,34 1a,4h,2l 1d,4e,30 1g,4e,33
functionCall.answered.idle|18,2v,2m 19,63,34 1d,4f,30 1e,4f,31 1g,4f,33 1k,x,2n
functionCall.answered.inTransaction|18,2w,2m 19,63,34 1d,4g,30 1g,4g,33 1l,y,2n
functionCall.answered.pipelined|18,2x,2m 19,63,34 1d,4h,30 1e,4h,31 1g,4h,33 1k,x,2n 1l,y,2n
walsender.ready.idle|0,4l,2o 1,62,38 2,4l,2o 3,4i,2i 4,4i,2i 5,4i,2i 6,4l,2o 7,4l,2o 8,4l,2o 9,4i,1k a,4l,1m b,4o,2p c,62,38 d,4l,2o e,62,38 f,4w,2q g,62,38 h,62,38 i,62,38 j,4r,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4i,30
walsender.ready.inTransaction|0,4m,2o 1,62,38 2,4m,2o 3,4j,2i 4,4j,2i 5,4j,2i 6,4m,2o 7,4m,2o 8,4m,2o 9,4j,1k a,4m,1m b,4p,2p c,62,38 d,4m,2o e,62,38 f,4x,2q g,62,38 h,62,38 i,62,38 j,4s,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4j,30
walsender.ready.failed|0,4n,2o 1,62,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,62,38 d,4n,2o e,62,38 f,4y,2q g,62,38 h,62,38 i,62,38 j,4t,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4k,30
walsender.refusing.extendedQuery.idle|18,5v,2o 19,63,34 1d,4l,30 1g,4l,33
walsender.refusing.extendedQuery.inTransaction|18,5w,2o 19,63,34 1d,4m,30 1g,4m,33
walsender.refusing.extendedQuery.failed|18,5w,2o 19,63,34 1d,4n,30 1g,4n,33
walsender.refusing.functionCall.idle|18,5x,2p 19,63,34 1d,4o,30 1g,4o,33
walsender.refusing.functionCall.inTransaction|18,5y,2p 19,63,34 1d,4p,30 1g,4p,33
walsender.refusing.functionCall.failed|18,5y,2p 19,63,34 1d,4q,30 1g,4q,33
walsender.sync.answering.idle|18,5x,1p 19,63,34 1d,4r,30 1g,4r,33 1k,4i,1o
walsender.sync.answering.inTransaction|18,5y,1p 19,63,34 1d,4s,30 1g,4s,33 1l,4j,1o
walsender.sync.answering.failed|18,5y,1p 19,63,34 1d,4t,30 1g,4t,33 1j,4k,1o
walsender.sync.afterSkip.idle|18,5x,1p 19,63,34 1d,4u,30 1g,4u,33 1k,4i,1s
walsender.sync.afterSkip.failed|18,5y,1p 19,63,34 1d,4v,30 1g,4v,33 1j,4k,1s
walsender.simpleQuery.begun.idle|10,55,10 11,5r,2s 14,56,1x 15,5l,2d 17,4z,11 18,5x,12 19,63,34 1d,4w,30 1g,4w,33 1m,52,y
walsender.simpleQuery.begun.inTransaction|10,55,10 14,57,1x 15,5m,2d 17,50,11 18,5z,12 19,63,34 1d,4x,30 1g,4x,33 1m,53,y
walsender.simpleQuery.begun.failed|10,55,10 17,51,11 18,5y,12 19,63,34 1d,4y,30 1g,4y,33
walsender.simpleQuery.empty.idle|18,5x,12 19,63,34 1d,4z,30 1g,4z,33 1k,4i,13
walsender.simpleQuery.empty.inTransaction|18,5y,12 19,63,34 1d,50,30 1g,50,33 1l,4j,13
walsender.simpleQuery.empty.failed|18,5y,12 19,63,34 1d,51,30 1g,51,33 1j,4k,13
walsender.simpleQuery.sendingRows.idle|10,55,10 16,52,z 18,5x,12 19,63,34 1d,52,30 1g,52,33
walsender.simpleQuery.sendingRows.inTransaction|10,55,10 16,53,z 18,5y,12 19,63,34 1d,53,30 1g,53,33
walsender.simpleQuery.sendingRows.executed|10,55,10 16,54,z 18,5z,12 19,63,34 1d,54,30 1g,54,33
walsender.simpleQuery.completed.executed|10,55,10 14,58,1x 15,5n,2d 18,5z,12 19,63,34 1d,55,30 1g,55,33 1k,4i,13 1l,4j,13 1m,54,y
walsender.copyIn.simple.begun.idle|0,5i,2a 1,5i,2a 2,5i,2a 3,59,1y 4,5f,22 5,5i,23 6,5i,2a 7,5i,2a 8,5i,2a 9,5c,21 a,5c,21 b,5i,2a c,5i,2a d,5i,2a e,5i,2a f,5i,2a g,5i,2a h,5i,2a i,5i,2a j,5c,20 k,5i,2a l,60,2b m,60,2b n,5i,2a 18,5x,25 19,63,34 1d,56,30
walsender.copyIn.simple.begun.inTransaction|0,5j,2a 1,5j,2a 2,5j,2a 3,5a,1y 4,5g,22 5,5j,23 6,5j,2a 7,5j,2a 8,5j,2a 9,5d,21 a,5d,21 b,5j,2a c,5j,2a d,5j,2a e,5j,2a f,5j,2a g,5j,2a h,5j,2a i,5j,2a j,5d,20 k,5j,2a l,60,2b m,60,2b n,5j,2a 18,5y,25 19,63,34 1d,57,30
walsender.copyIn.simple.begun.executed|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,60,2b m,60,2b n,5k,2a 18,5z,25 19,63,34 1d,58,30
walsender.copyIn.simple.row.idle|0,5i,2a 1,5i,2a 2,5i,2a 3,59,1y 4,5f,22 5,5i,23 6,5i,2a 7,5i,2a 8,5i,2a 9,5c,21 a,5c,21 b,5i,2a c,5i,2a d,5i,2a e,5i,2a f,5i,2a g,5i,2a h,5i,2a i,5i,2a j,5c,20 k,5i,2a l,60,2b m,60,2b n,5i,2a 18,5x,26 19,63,34 1d,59,30 1g,59,33
walsender.copyIn.simple.row.inTransaction|0,5j,2a 1,5j,2a 2,5j,2a 3,5a,1y 4,5g,22 5,5j,23 6,5j,2a 7,5j,2a 8,5j,2a 9,5d,21 a,5d,21 b,5j,2a c,5j,2a d,5j,2a e,5j,2a f,5j,2a g,5j,2a h,5j,2a i,5j,2a j,5d,20 k,5j,2a l,60,2b m,60,2b n,5j,2a 18,5y,26 19,63,34 1d,5a,30 1g,5a,33
walsender.copyIn.simple.row.executed|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,60,2b m,60,2b n,5k,2a 18,5z,26 19,63,34 1d,5b,30 1g,5b,33
walsender.copyIn.simple.body.idle|0,5i,2a 1,5i,2a 2,5i,2a 3,59,1y 4,5f,22 5,5i,23 6,5i,2a 7,5i,2a 8,5i,2a 9,5c,21 a,5c,21 b,5i,2a c,5i,2a d,5i,2a e,5i,2a f,5i,2a g,5i,2a h,5i,2a i,5i,2a j,5c,20 k,5i,2a l,60,2b m,60,2b n,5i,2a 19,63,34 1d,5c,30
walsender.copyIn.simple.body.inTransaction|0,5j,2a 1,5j,2a 2,5j,2a 3,5a,1y 4,5g,22 5,5j,23 6,5j,2a 7,5j,2a 8,5j,2a 9,5d,21 a,5d,21 b,5j,2a c,5j,2a d,5j,2a e,5j,2a f,5j,2a g,5j,2a h,5j,2a i,5j,2a j,5d,20 k,5j,2a l,60,2b m,60,2b n,5j,2a 19,63,34 1d,5d,30
walsender.copyIn.simple.body.executed|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,60,2b m,60,2b n,5k,2a 19,63,34 1d,5e,30
walsender.copyIn.simple.ending.idle|10,55,24 18,5x,27 19,63,34 1d,5f,30 1g,5f,33
walsender.copyIn.simple.ending.inTransaction|10,55,24 18,5y,27 19,63,34 1d,5g,30 1g,5g,33
walsender.copyIn.simple.ending.executed|10,55,24 18,5z,27 19,63,34 1d,5h,30 1g,5h,33
walsender.copyIn.simple.failing.idle|18,5x,28 19,63,34 1d,5i,30 1g,5i,33
walsender.copyIn.simple.failing.inTransaction|18,5y,28 19,63,34 1d,5j,30 1g,5j,33
walsender.copyIn.simple.failing.executed|18,5z,28 19,63,34 1d,5k,30 1g,5k,33
walsender.copyOut.simple.sending.idle|12,5l,2e 13,5o,2f 18,5x,2h 19,63,34 1d,5l,30 1g,5l,33
walsender.copyOut.simple.sending.inTransaction|12,5m,2e 13,5p,2f 18,5y,2h 19,63,34 1d,5m,30 1g,5m,33
walsender.copyOut.simple.sending.executed|12,5n,2e 13,5q,2f 18,5z,2h 19,63,34 1d,5n,30 1g,5n,33
walsender.copyOut.simple.done.idle|10,55,2g 18,5x,2h 19,63,34 1d,5o,30 1g,5o,33
walsender.copyOut.simple.done.inTransaction|10,55,2g 18,5y,2h 19,63,34 1d,5p,30 1g,5p,33
walsender.copyOut.simple.done.executed|10,55,2g 15,5n,2r 18,5z,2h 19,63,34 1d,5q,30 1g,5q,33 1m,54,2r
walsender.copyBoth.streaming|0,62,2z 1,62,2z 2,62,2z 3,5r,2u 4,5s,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5r,2t 13,5t,2w 18,5x,2y 19,63,34 1d,5r,30
walsender.copyBoth.frontendDone|13,5u,2w 19,63,34 1d,5s,30 1g,5s,33
walsender.copyBoth.serverDone|0,62,2z 1,62,2z 2,62,2z 3,5t,2u 4,5u,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5t,2t 18,5x,2y 19,63,34 1d,5t,30
walsender.copyBoth.bothDone|10,55,2x 12,5u,2t 18,5x,2y 19,63,34 1d,5u,30 1g,5u,33 1m,52,2x
walsender.skippingUntilSync.idle|0,5v,1q 1,62,38 2,5v,1q 3,5v,1q 4,5v,1q 5,5v,1q 6,5v,1q 7,5v,1q 8,5v,1q 9,5v,1q a,5v,1q b,5v,1q c,62,38 d,5v,1q e,62,38 f,5v,1q g,62,38 h,62,38 i,62,38 j,4u,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5v,30 1g,5v,33
walsender.skippingUntilSync.failed|0,5w,1q 1,62,38 2,5w,1q 3,5w,1q 4,5w,1q 5,5w,1q 6,5w,1q 7,5w,1q 8,5w,1q 9,5w,1q a,5w,1q b,5w,1q c,62,38 d,5w,1q e,62,38 f,5w,1q g,62,38 h,62,38 i,62,38 j,4v,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5w,30 1g,5w,33
walsender.afterError.idle|19,63,34 1d,5x,30 1g,5x,33 1k,4i,14
walsender.afterError.failed|19,63,34 1d,5y,30 1g,5y,33 1j,4k,14
walsender.afterError.either|19,63,34 1d,5z,30 1g,5z,33 1j,4k,14 1k,4i,14
synchronizationLost.error|18,61,2c
synchronizationLost.fatal|19,63,2c
protocolViolation|19,63,3a
closed|1d,63,35`;

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
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c
authentication.session.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,c,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingPassword|s,j,q 19,63,r
authentication.session.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingSasl|s,j,q u,e,l v,g,m 19,63,r
authentication.session.saslFinished|s,j,q 19,63,r
authentication.session.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,i,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,i,o m,62,s n,62,s
authentication.session.checkingGss|q,h,p s,j,q 19,63,r
authentication.session.initializing|x,k,u 19,63,w 1d,j,30 1g,j,t
authentication.session.keyed|1k,x,v
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c
authentication.walsender.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,o,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingPassword|s,v,q 19,63,r
authentication.walsender.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingSasl|s,v,q u,q,l v,s,m 19,63,r
authentication.walsender.saslFinished|s,v,q 19,63,r
authentication.walsender.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,u,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,u,o m,62,s n,62,s
authentication.walsender.checkingGss|q,t,p s,v,q 19,63,r
authentication.walsender.initializing|x,w,u 19,63,w 1d,v,30 1g,v,t
authentication.walsender.keyed|1k,4i,v
ready.idle|0,1u,17 1,62,38 2,26,1c 3,x,2i 4,x,2i 5,x,2i 6,22,19 7,1y,19 8,2e,1e 9,x,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,x,30 1e,x,31
ready.inTransaction|0,1v,17 1,62,38 2,27,1c 3,y,2i 4,y,2i 5,y,2i 6,23,19 7,1z,19 8,2f,1e 9,y,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,y,30
ready.failed|0,1w,17 1,62,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,z,30
simpleQuery.begun.idle|10,1c,10 14,2y,1x 15,3x,2d 17,14,11 18,2v,12 19,63,34 1d,10,30 1g,10,33 1m,18,y
simpleQuery.begun.inTransaction|10,1c,10 14,2z,1x 15,3y,2d 17,15,11 18,2x,12 19,63,34 1d,11,30 1g,11,33 1m,19,y
simpleQuery.begun.failed|10,1c,10 17,16,11 18,2w,12 19,63,34 1d,12,30 1g,12,33
simpleQuery.begun.pipelined|10,1d,10 14,31,1x 15,40,2d 17,17,11 18,2x,12 19,63,34 1d,13,30 1g,13,33 1m,1b,y
simpleQuery.empty.idle|18,2v,12 19,63,34 1d,14,30 1e,14,31 1g,14,33 1k,x,13
simpleQuery.empty.inTransaction|18,2w,12 19,63,34 1d,15,30 1g,15,33 1l,y,13
simpleQuery.empty.failed|18,2w,12 19,63,34 1d,16,30 1g,16,33 1j,z,13
simpleQuery.empty.pipelined|18,2x,12 19,63,34 1d,17,30 1e,17,31 1g,17,33 1k,x,13 1l,y,13
simpleQuery.sendingRows.idle|10,1c,10 16,18,z 18,2v,12 19,63,34 1d,18,30 1g,18,33
simpleQuery.sendingRows.inTransaction|10,1c,10 16,19,z 18,2w,12 19,63,34 1d,19,30 1g,19,33
simpleQuery.sendingRows.executed|10,1c,10 16,1a,z 18,2x,12 19,63,34 1d,1a,30 1g,1a,33
simpleQuery.sendingRows.pipelined|10,1d,10 16,1b,z 18,2x,12 19,63,34 1d,1b,30 1g,1b,33
simpleQuery.completed.executed|10,1c,10 14,30,1x 15,3z,2d 18,2x,12 19,63,34 1d,1c,30 1e,1c,31 1g,1c,33 1k,x,13 1l,y,13 1m,1a,y
simpleQuery.completed.pipelined|10,1d,10 14,31,1x 15,40,2d 18,2x,12 19,63,34 1d,1d,30 1e,1d,31 1g,1d,33 1k,x,13 1l,y,13 1m,1b,y
pipelining.awaiting.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1e,30 1e,1e,31
pipelining.awaiting.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1f,30
pipelining.awaiting.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1g,30
pipelining.awaiting.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1h,30 1e,1h,31
pipelining.flushRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2s,1l 19,63,34 1d,1i,30 1e,1i,31
pipelining.flushRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1j,30
pipelining.flushRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1k,30
pipelining.flushRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2u,1l 19,63,34 1d,1l,30 1e,1l,31
pipelining.strayRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2v,2j 19,63,34 1d,1m,30 1e,1m,31
pipelining.strayRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1n,30
pipelining.strayRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1o,30
pipelining.strayRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2x,2j 19,63,34 1d,1p,30 1e,1p,31
extendedQuery.parsing.idle|18,2s,1j 19,63,34 1d,1q,30 1g,1q,33 1h,1e,16
extendedQuery.parsing.inTransaction|18,2t,1j 19,63,34 1d,1r,30 1g,1r,33 1h,1f,16
extendedQuery.parsing.failed|18,2t,1j 19,63,34 1d,1s,30 1g,1s,33 1h,1g,16
extendedQuery.parsing.executed|18,2u,1j 19,63,34 1d,1t,30 1g,1t,33 1h,1h,16
extendedQuery.binding.idle|y,1e,18 18,2s,1j 19,63,34 1d,1u,30 1g,1u,33
extendedQuery.binding.inTransaction|y,1f,18 18,2t,1j 19,63,34 1d,1v,30 1g,1v,33
extendedQuery.binding.failed|y,1g,18 18,2t,1j 19,63,34 1d,1w,30 1g,1w,33
extendedQuery.binding.executed|y,1h,18 18,2u,1j 19,63,34 1d,1x,30 1g,1x,33
extendedQuery.describingStatement.idle|18,2s,1j 19,63,34 1d,1y,30 1f,22,1a 1g,1y,33
extendedQuery.describingStatement.inTransaction|18,2t,1j 19,63,34 1d,1z,30 1f,23,1a 1g,1z,33
extendedQuery.describingStatement.failed|18,2t,1j 19,63,34 1d,20,30 1f,24,1a 1g,20,33
extendedQuery.describingStatement.executed|18,2u,1j 19,63,34 1d,21,30 1f,25,1a 1g,21,33
extendedQuery.describingPortal.idle|18,2s,1j 19,63,34 1c,1e,1b 1d,22,30 1g,22,33 1m,1e,1b
extendedQuery.describingPortal.inTransaction|18,2t,1j 19,63,34 1c,1f,1b 1d,23,30 1g,23,33 1m,1f,1b
extendedQuery.describingPortal.failed|18,2t,1j 19,63,34 1c,1g,1b 1d,24,30 1g,24,33
extendedQuery.describingPortal.executed|18,2u,1j 19,63,34 1c,1h,1b 1d,25,30 1g,25,33 1m,1h,1b
extendedQuery.closing.idle|z,1e,1d 18,2s,1j 19,63,34 1d,26,30 1g,26,33
extendedQuery.closing.inTransaction|z,1f,1d 18,2t,1j 19,63,34 1d,27,30 1g,27,33
extendedQuery.closing.failed|z,1g,1d 18,2t,1j 19,63,34 1d,28,30 1g,28,33
extendedQuery.closing.executed|z,1h,1d 18,2u,1j 19,63,34 1d,29,30 1g,29,33
extendedQuery.refusingFlush.idle|18,2s,1j 19,63,34 1d,2a,30 1g,2a,33
extendedQuery.refusingFlush.inTransaction|18,2t,1j 19,63,34 1d,2b,30 1g,2b,33
extendedQuery.refusingFlush.failed|18,2t,1j 19,63,34 1d,2c,30 1g,2c,33
extendedQuery.refusingFlush.executed|18,2u,1j 19,63,34 1d,2d,30 1g,2d,33
extendedQuery.executing.idle|10,1h,1g 14,3i,1x 15,45,2d 16,2i,1f 17,1e,1h 18,2s,1j 19,63,34 1d,2e,30 1g,2e,33 1i,1h,1i
extendedQuery.executing.inTransaction|10,1h,1g 14,3j,1x 15,46,2d 16,2j,1f 17,1f,1h 18,2u,1j 19,63,34 1d,2f,30 1g,2f,33 1i,1h,1i
extendedQuery.executing.failed|10,1h,1g 17,1g,1h 18,2t,1j 19,63,34 1d,2g,30 1g,2g,33
extendedQuery.executing.executed|10,1h,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1h,1h 18,2u,1j 19,63,34 1d,2h,30 1g,2h,33 1i,1h,1i
extendedQuery.sendingRows.idle|10,1h,1g 16,2i,1f 18,2s,1j 19,63,34 1d,2i,30 1g,2i,33 1i,1h,1i
extendedQuery.sendingRows.inTransaction|10,1h,1g 16,2j,1f 18,2t,1j 19,63,34 1d,2j,30 1g,2j,33 1i,1h,1i
extendedQuery.sendingRows.executed|10,1h,1g 16,2k,1f 18,2u,1j 19,63,34 1d,2k,30 1g,2k,33 1i,1h,1i
sync.answering.idle|18,2v,1p 19,63,34 1d,2l,30 1e,2l,31 1g,2l,33 1k,x,1o
sync.answering.inTransaction|18,2w,1p 19,63,34 1d,2m,30 1g,2m,33 1l,y,1o
sync.answering.failed|18,2w,1p 19,63,34 1d,2n,30 1g,2n,33 1j,z,1o
sync.answering.executed|18,2x,1p 19,63,34 1d,2o,30 1e,2o,31 1g,2o,33 1k,x,1o 1l,y,1o
sync.afterSkip.idle|18,2v,1p 19,63,34 1d,2p,30 1e,2p,31 1g,2p,33 1k,x,1s
sync.afterSkip.failed|18,2w,1p 19,63,34 1d,2q,30 1g,2q,33 1j,z,1s
sync.afterSkip.either|18,2x,1p 19,63,34 1d,2r,30 1e,2r,31 1g,2r,33 1j,z,1s 1k,x,1s
skippingUntilSync.idle|0,2s,1q 1,62,38 2,2s,1q 3,2s,1q 4,2s,1q 5,2s,1q 6,2s,1q 7,2s,1q 8,2s,1q 9,2s,1q a,2s,1q b,2s,1q c,62,38 d,2s,1q e,62,38 f,2s,1q g,62,38 h,62,38 i,62,38 j,2p,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2s,30 1e,2s,31 1g,2s,33
skippingUntilSync.failed|0,2t,1q 1,62,38 2,2t,1q 3,2t,1q 4,2t,1q 5,2t,1q 6,2t,1q 7,2t,1q 8,2t,1q 9,2t,1q a,2t,1q b,2t,1q c,62,38 d,2t,1q e,62,38 f,2t,1q g,62,38 h,62,38 i,62,38 j,2q,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2t,30 1g,2t,33
skippingUntilSync.either|0,2u,1q 1,62,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,62,38 d,2u,1q e,62,38 f,2u,1q g,62,38 h,62,38 i,62,38 j,2r,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2u,30 1e,2u,31 1g,2u,33
afterError.idle|19,63,34 1d,2v,30 1e,2v,31 1g,2v,33 1k,x,14
afterError.failed|19,63,34 1d,2w,30 1g,2w,33 1j,z,14
afterError.either|19,63,34 1d,2x,30 1e,2x,31 1g,2x,33 1j,z,14 1k,x,14
copyIn.simple.begun.idle|0,3e,2a 1,3e,2a 2,3e,2a 3,32,1y 4,3a,22 5,3e,23 6,3e,2a 7,3e,2a 8,3e,2a 9,36,21 a,36,21 b,3e,2a c,3e,2a d,3e,2a e,3e,2a f,3e,2a g,3e,2a h,3e,2a i,3e,2a j,36,20 k,3e,2a l,60,2b m,60,2b n,3e,2a 18,2v,25 19,63,34 1d,2y,30
copyIn.simple.begun.inTransaction|0,3f,2a 1,3f,2a 2,3f,2a 3,33,1y 4,3b,22 5,3f,23 6,3f,2a 7,3f,2a 8,3f,2a 9,37,21 a,37,21 b,3f,2a c,3f,2a d,3f,2a e,3f,2a f,3f,2a g,3f,2a h,3f,2a i,3f,2a j,37,20 k,3f,2a l,60,2b m,60,2b n,3f,2a 18,2w,25 19,63,34 1d,2z,30
copyIn.simple.begun.executed|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,60,2b m,60,2b n,3g,2a 18,2x,25 19,63,34 1d,30,30
copyIn.simple.begun.pipelined|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,60,2b m,60,2b n,3h,2a 18,2x,25 19,63,34 1d,31,30
copyIn.simple.row.idle|0,3e,2a 1,3e,2a 2,3e,2a 3,32,1y 4,3a,22 5,3e,23 6,3e,2a 7,3e,2a 8,3e,2a 9,36,21 a,36,21 b,3e,2a c,3e,2a d,3e,2a e,3e,2a f,3e,2a g,3e,2a h,3e,2a i,3e,2a j,36,20 k,3e,2a l,60,2b m,60,2b n,3e,2a 18,2v,26 19,63,34 1d,32,30 1g,32,33
copyIn.simple.row.inTransaction|0,3f,2a 1,3f,2a 2,3f,2a 3,33,1y 4,3b,22 5,3f,23 6,3f,2a 7,3f,2a 8,3f,2a 9,37,21 a,37,21 b,3f,2a c,3f,2a d,3f,2a e,3f,2a f,3f,2a g,3f,2a h,3f,2a i,3f,2a j,37,20 k,3f,2a l,60,2b m,60,2b n,3f,2a 18,2w,26 19,63,34 1d,33,30 1g,33,33
copyIn.simple.row.executed|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,60,2b m,60,2b n,3g,2a 18,2x,26 19,63,34 1d,34,30 1g,34,33
copyIn.simple.row.pipelined|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,60,2b m,60,2b n,3h,2a 18,2x,26 19,63,34 1d,35,30 1g,35,33
copyIn.simple.body.idle|0,3e,2a 1,3e,2a 2,3e,2a 3,32,1y 4,3a,22 5,3e,23 6,3e,2a 7,3e,2a 8,3e,2a 9,36,21 a,36,21 b,3e,2a c,3e,2a d,3e,2a e,3e,2a f,3e,2a g,3e,2a h,3e,2a i,3e,2a j,36,20 k,3e,2a l,60,2b m,60,2b n,3e,2a 19,63,34 1d,36,30
copyIn.simple.body.inTransaction|0,3f,2a 1,3f,2a 2,3f,2a 3,33,1y 4,3b,22 5,3f,23 6,3f,2a 7,3f,2a 8,3f,2a 9,37,21 a,37,21 b,3f,2a c,3f,2a d,3f,2a e,3f,2a f,3f,2a g,3f,2a h,3f,2a i,3f,2a j,37,20 k,3f,2a l,60,2b m,60,2b n,3f,2a 19,63,34 1d,37,30
copyIn.simple.body.executed|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,60,2b m,60,2b n,3g,2a 19,63,34 1d,38,30
copyIn.simple.body.pipelined|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,60,2b m,60,2b n,3h,2a 19,63,34 1d,39,30
copyIn.simple.ending.idle|10,1c,24 18,2v,27 19,63,34 1d,3a,30 1g,3a,33
copyIn.simple.ending.inTransaction|10,1c,24 18,2w,27 19,63,34 1d,3b,30 1g,3b,33
copyIn.simple.ending.executed|10,1c,24 18,2x,27 19,63,34 1d,3c,30 1g,3c,33
copyIn.simple.ending.pipelined|10,1d,24 18,2x,27 19,63,34 1d,3d,30 1g,3d,33
copyIn.simple.failing.idle|18,2v,28 19,63,34 1d,3e,30 1g,3e,33
copyIn.simple.failing.inTransaction|18,2w,28 19,63,34 1d,3f,30 1g,3f,33
copyIn.simple.failing.executed|18,2x,28 19,63,34 1d,3g,30 1g,3g,33
copyIn.simple.failing.pipelined|18,2x,28 19,63,34 1d,3h,30 1g,3h,33
copyIn.extended.begun.idle|0,3u,2a 1,3u,2a 2,3u,2a 3,3l,1y 4,3r,22 5,3u,23 6,3u,2a 7,3u,2a 8,3u,2a 9,3o,21 a,3o,21 b,3u,2a c,3u,2a d,3u,2a e,3u,2a f,3u,2a g,3u,2a h,3u,2a i,3u,2a j,3o,1z k,3u,2a l,60,2b m,60,2b n,3u,2a 18,2s,25 19,63,34 1d,3i,30
copyIn.extended.begun.inTransaction|0,3v,2a 1,3v,2a 2,3v,2a 3,3m,1y 4,3s,22 5,3v,23 6,3v,2a 7,3v,2a 8,3v,2a 9,3p,21 a,3p,21 b,3v,2a c,3v,2a d,3v,2a e,3v,2a f,3v,2a g,3v,2a h,3v,2a i,3v,2a j,3p,1z k,3v,2a l,60,2b m,60,2b n,3v,2a 18,2t,25 19,63,34 1d,3j,30
copyIn.extended.begun.executed|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,60,2b m,60,2b n,3w,2a 18,2u,25 19,63,34 1d,3k,30
copyIn.extended.row.idle|0,3u,2a 1,3u,2a 2,3u,2a 3,3l,1y 4,3r,22 5,3u,23 6,3u,2a 7,3u,2a 8,3u,2a 9,3o,21 a,3o,21 b,3u,2a c,3u,2a d,3u,2a e,3u,2a f,3u,2a g,3u,2a h,3u,2a i,3u,2a j,3o,1z k,3u,2a l,60,2b m,60,2b n,3u,2a 18,2s,26 19,63,34 1d,3l,30 1g,3l,33
copyIn.extended.row.inTransaction|0,3v,2a 1,3v,2a 2,3v,2a 3,3m,1y 4,3s,22 5,3v,23 6,3v,2a 7,3v,2a 8,3v,2a 9,3p,21 a,3p,21 b,3v,2a c,3v,2a d,3v,2a e,3v,2a f,3v,2a g,3v,2a h,3v,2a i,3v,2a j,3p,1z k,3v,2a l,60,2b m,60,2b n,3v,2a 18,2t,26 19,63,34 1d,3m,30 1g,3m,33
copyIn.extended.row.executed|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,60,2b m,60,2b n,3w,2a 18,2u,26 19,63,34 1d,3n,30 1g,3n,33
copyIn.extended.body.idle|0,3u,2a 1,3u,2a 2,3u,2a 3,3l,1y 4,3r,22 5,3u,23 6,3u,2a 7,3u,2a 8,3u,2a 9,3o,21 a,3o,21 b,3u,2a c,3u,2a d,3u,2a e,3u,2a f,3u,2a g,3u,2a h,3u,2a i,3u,2a j,3o,1z k,3u,2a l,60,2b m,60,2b n,3u,2a 19,63,34 1d,3o,30
copyIn.extended.body.inTransaction|0,3v,2a 1,3v,2a 2,3v,2a 3,3m,1y 4,3s,22 5,3v,23 6,3v,2a 7,3v,2a 8,3v,2a 9,3p,21 a,3p,21 b,3v,2a c,3v,2a d,3v,2a e,3v,2a f,3v,2a g,3v,2a h,3v,2a i,3v,2a j,3p,1z k,3v,2a l,60,2b m,60,2b n,3v,2a 19,63,34 1d,3p,30
copyIn.extended.body.executed|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,60,2b m,60,2b n,3w,2a 19,63,34 1d,3q,30
copyIn.extended.ending.idle|10,1h,24 18,2s,27 19,63,34 1d,3r,30 1g,3r,33
copyIn.extended.ending.inTransaction|10,1h,24 18,2t,27 19,63,34 1d,3s,30 1g,3s,33
copyIn.extended.ending.executed|10,1h,24 18,2u,27 19,63,34 1d,3t,30 1g,3t,33
copyIn.extended.failing.idle|18,2s,28 19,63,34 1d,3u,30 1g,3u,33
copyIn.extended.failing.inTransaction|18,2t,28 19,63,34 1d,3v,30 1g,3v,33
copyIn.extended.failing.executed|18,2u,28 19,63,34 1d,3w,30 1g,3w,33
copyOut.simple.sending.idle|12,3x,2e 13,41,2f 18,2v,2h 19,63,34 1d,3x,30 1g,3x,33
copyOut.simple.sending.inTransaction|12,3y,2e 13,42,2f 18,2w,2h 19,63,34 1d,3y,30 1g,3y,33
copyOut.simple.sending.executed|12,3z,2e 13,43,2f 18,2x,2h 19,63,34 1d,3z,30 1g,3z,33
copyOut.simple.sending.pipelined|12,40,2e 13,44,2f 18,2x,2h 19,63,34 1d,40,30 1g,40,33
copyOut.simple.done.idle|10,1c,2g 18,2v,2h 19,63,34 1d,41,30 1g,41,33
copyOut.simple.done.inTransaction|10,1c,2g 18,2w,2h 19,63,34 1d,42,30 1g,42,33
copyOut.simple.done.executed|10,1c,2g 18,2x,2h 19,63,34 1d,43,30 1g,43,33
copyOut.simple.done.pipelined|10,1d,2g 18,2x,2h 19,63,34 1d,44,30 1g,44,33
copyOut.extended.sending.idle|12,45,2e 13,48,2f 18,2s,2h 19,63,34 1d,45,30 1g,45,33
copyOut.extended.sending.inTransaction|12,46,2e 13,49,2f 18,2t,2h 19,63,34 1d,46,30 1g,46,33
copyOut.extended.sending.executed|12,47,2e 13,4a,2f 18,2u,2h 19,63,34 1d,47,30 1g,47,33
copyOut.extended.done.idle|10,1h,2g 18,2s,2h 19,63,34 1d,48,30 1g,48,33
copyOut.extended.done.inTransaction|10,1h,2g 18,2t,2h 19,63,34 1d,49,30 1g,49,33
copyOut.extended.done.executed|10,1h,2g 18,2u,2h 19,63,34 1d,4a,30 1g,4a,33
functionCall.running.idle|18,2v,2m 19,63,34 1a,4f,2l 1d,4b,30 1g,4b,33
functionCall.running.inTransaction|18,2w,2m 19,63,34 1a,4g,2l 1d,4c,30 1g,4c,33
functionCall.running.failed|18,2w,2m 19,63,34 1d,4d,30 1g,4d,33
functionCall.running.pipelined|18,2x,2m 19,63,34 1a,4h,2l 1d,4e,30 1g,4e,33
functionCall.answered.idle|18,2v,2m 19,63,34 1d,4f,30 1e,4f,31 1g,4f,33 1k,x,2n
functionCall.answered.inTransaction|18,2w,2m 19,63,34 1d,4g,30 1g,4g,33 1l,y,2n
functionCall.answered.pipelined|18,2x,2m 19,63,34 1d,4h,30 1e,4h,31 1g,4h,33 1k,x,2n 1l,y,2n
walsender.ready.idle|0,4l,2o 1,62,38 2,4l,2o 3,4i,2i 4,4i,2i 5,4i,2i 6,4l,2o 7,4l,2o 8,4l,2o 9,4i,1k a,4l,1m b,4o,2p c,62,38 d,4l,2o e,62,38 f,4w,2q g,62,38 h,62,38 i,62,38 j,4r,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4i,30
walsender.ready.inTransaction|0,4m,2o 1,62,38 2,4m,2o 3,4j,2i 4,4j,2i 5,4j,2i 6,4m,2o 7,4m,2o 8,4m,2o 9,4j,1k a,4m,1m b,4p,2p c,62,38 d,4m,2o e,62,38 f,4x,2q g,62,38 h,62,38 i,62,38 j,4s,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4j,30
walsender.ready.failed|0,4n,2o 1,62,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,62,38 d,4n,2o e,62,38 f,4y,2q g,62,38 h,62,38 i,62,38 j,4t,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4k,30
walsender.refusing.extendedQuery.idle|18,5v,2o 19,63,34 1d,4l,30 1g,4l,33
walsender.refusing.extendedQuery.inTransaction|18,5w,2o 19,63,34 1d,4m,30 1g,4m,33
walsender.refusing.extendedQuery.failed|18,5w,2o 19,63,34 1d,4n,30 1g,4n,33
walsender.refusing.functionCall.idle|18,5x,2p 19,63,34 1d,4o,30 1g,4o,33
walsender.refusing.functionCall.inTransaction|18,5y,2p 19,63,34 1d,4p,30 1g,4p,33
walsender.refusing.functionCall.failed|18,5y,2p 19,63,34 1d,4q,30 1g,4q,33
walsender.sync.answering.idle|18,5x,1p 19,63,34 1d,4r,30 1g,4r,33 1k,4i,1o
walsender.sync.answering.inTransaction|18,5y,1p 19,63,34 1d,4s,30 1g,4s,33 1l,4j,1o
walsender.sync.answering.failed|18,5y,1p 19,63,34 1d,4t,30 1g,4t,33 1j,4k,1o
walsender.sync.afterSkip.idle|18,5x,1p 19,63,34 1d,4u,30 1g,4u,33 1k,4i,1s
walsender.sync.afterSkip.failed|18,5y,1p 19,63,34 1d,4v,30 1g,4v,33 1j,4k,1s
walsender.simpleQuery.begun.idle|10,55,10 11,5r,2s 14,56,1x 15,5l,2d 17,4z,11 18,5x,12 19,63,34 1d,4w,30 1g,4w,33 1m,52,y
walsender.simpleQuery.begun.inTransaction|10,55,10 14,57,1x 15,5m,2d 17,50,11 18,5z,12 19,63,34 1d,4x,30 1g,4x,33 1m,53,y
walsender.simpleQuery.begun.failed|10,55,10 17,51,11 18,5y,12 19,63,34 1d,4y,30 1g,4y,33
walsender.simpleQuery.empty.idle|18,5x,12 19,63,34 1d,4z,30 1g,4z,33 1k,4i,13
walsender.simpleQuery.empty.inTransaction|18,5y,12 19,63,34 1d,50,30 1g,50,33 1l,4j,13
walsender.simpleQuery.empty.failed|18,5y,12 19,63,34 1d,51,30 1g,51,33 1j,4k,13
walsender.simpleQuery.sendingRows.idle|10,55,10 16,52,z 18,5x,12 19,63,34 1d,52,30 1g,52,33
walsender.simpleQuery.sendingRows.inTransaction|10,55,10 16,53,z 18,5y,12 19,63,34 1d,53,30 1g,53,33
walsender.simpleQuery.sendingRows.executed|10,55,10 16,54,z 18,5z,12 19,63,34 1d,54,30 1g,54,33
walsender.simpleQuery.completed.executed|10,55,10 14,58,1x 15,5n,2d 18,5z,12 19,63,34 1d,55,30 1g,55,33 1k,4i,13 1l,4j,13 1m,54,y
walsender.copyIn.simple.begun.idle|0,5i,2a 1,5i,2a 2,5i,2a 3,59,1y 4,5f,22 5,5i,23 6,5i,2a 7,5i,2a 8,5i,2a 9,5c,21 a,5c,21 b,5i,2a c,5i,2a d,5i,2a e,5i,2a f,5i,2a g,5i,2a h,5i,2a i,5i,2a j,5c,20 k,5i,2a l,60,2b m,60,2b n,5i,2a 18,5x,25 19,63,34 1d,56,30
walsender.copyIn.simple.begun.inTransaction|0,5j,2a 1,5j,2a 2,5j,2a 3,5a,1y 4,5g,22 5,5j,23 6,5j,2a 7,5j,2a 8,5j,2a 9,5d,21 a,5d,21 b,5j,2a c,5j,2a d,5j,2a e,5j,2a f,5j,2a g,5j,2a h,5j,2a i,5j,2a j,5d,20 k,5j,2a l,60,2b m,60,2b n,5j,2a 18,5y,25 19,63,34 1d,57,30
walsender.copyIn.simple.begun.executed|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,60,2b m,60,2b n,5k,2a 18,5z,25 19,63,34 1d,58,30
walsender.copyIn.simple.row.idle|0,5i,2a 1,5i,2a 2,5i,2a 3,59,1y 4,5f,22 5,5i,23 6,5i,2a 7,5i,2a 8,5i,2a 9,5c,21 a,5c,21 b,5i,2a c,5i,2a d,5i,2a e,5i,2a f,5i,2a g,5i,2a h,5i,2a i,5i,2a j,5c,20 k,5i,2a l,60,2b m,60,2b n,5i,2a 18,5x,26 19,63,34 1d,59,30 1g,59,33
walsender.copyIn.simple.row.inTransaction|0,5j,2a 1,5j,2a 2,5j,2a 3,5a,1y 4,5g,22 5,5j,23 6,5j,2a 7,5j,2a 8,5j,2a 9,5d,21 a,5d,21 b,5j,2a c,5j,2a d,5j,2a e,5j,2a f,5j,2a g,5j,2a h,5j,2a i,5j,2a j,5d,20 k,5j,2a l,60,2b m,60,2b n,5j,2a 18,5y,26 19,63,34 1d,5a,30 1g,5a,33
walsender.copyIn.simple.row.executed|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,60,2b m,60,2b n,5k,2a 18,5z,26 19,63,34 1d,5b,30 1g,5b,33
walsender.copyIn.simple.body.idle|0,5i,2a 1,5i,2a 2,5i,2a 3,59,1y 4,5f,22 5,5i,23 6,5i,2a 7,5i,2a 8,5i,2a 9,5c,21 a,5c,21 b,5i,2a c,5i,2a d,5i,2a e,5i,2a f,5i,2a g,5i,2a h,5i,2a i,5i,2a j,5c,20 k,5i,2a l,60,2b m,60,2b n,5i,2a 19,63,34 1d,5c,30
walsender.copyIn.simple.body.inTransaction|0,5j,2a 1,5j,2a 2,5j,2a 3,5a,1y 4,5g,22 5,5j,23 6,5j,2a 7,5j,2a 8,5j,2a 9,5d,21 a,5d,21 b,5j,2a c,5j,2a d,5j,2a e,5j,2a f,5j,2a g,5j,2a h,5j,2a i,5j,2a j,5d,20 k,5j,2a l,60,2b m,60,2b n,5j,2a 19,63,34 1d,5d,30
walsender.copyIn.simple.body.executed|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,60,2b m,60,2b n,5k,2a 19,63,34 1d,5e,30
walsender.copyIn.simple.ending.idle|10,55,24 18,5x,27 19,63,34 1d,5f,30 1g,5f,33
walsender.copyIn.simple.ending.inTransaction|10,55,24 18,5y,27 19,63,34 1d,5g,30 1g,5g,33
walsender.copyIn.simple.ending.executed|10,55,24 18,5z,27 19,63,34 1d,5h,30 1g,5h,33
walsender.copyIn.simple.failing.idle|18,5x,28 19,63,34 1d,5i,30 1g,5i,33
walsender.copyIn.simple.failing.inTransaction|18,5y,28 19,63,34 1d,5j,30 1g,5j,33
walsender.copyIn.simple.failing.executed|18,5z,28 19,63,34 1d,5k,30 1g,5k,33
walsender.copyOut.simple.sending.idle|12,5l,2e 13,5o,2f 18,5x,2h 19,63,34 1d,5l,30 1g,5l,33
walsender.copyOut.simple.sending.inTransaction|12,5m,2e 13,5p,2f 18,5y,2h 19,63,34 1d,5m,30 1g,5m,33
walsender.copyOut.simple.sending.executed|12,5n,2e 13,5q,2f 18,5z,2h 19,63,34 1d,5n,30 1g,5n,33
walsender.copyOut.simple.done.idle|10,55,2g 18,5x,2h 19,63,34 1d,5o,30 1g,5o,33
walsender.copyOut.simple.done.inTransaction|10,55,2g 18,5y,2h 19,63,34 1d,5p,30 1g,5p,33
walsender.copyOut.simple.done.executed|10,55,2g 15,5n,2r 18,5z,2h 19,63,34 1d,5q,30 1g,5q,33 1m,54,2r
walsender.copyBoth.streaming|0,62,2z 1,62,2z 2,62,2z 3,5r,2u 4,5s,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5r,2t 13,5t,2w 18,5x,2y 19,63,34 1d,5r,30
walsender.copyBoth.frontendDone|13,5u,2w 19,63,34 1d,5s,30 1g,5s,33
walsender.copyBoth.serverDone|0,62,2z 1,62,2z 2,62,2z 3,5t,2u 4,5u,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5t,2t 18,5x,2y 19,63,34 1d,5t,30
walsender.copyBoth.bothDone|10,55,2x 12,5u,2t 18,5x,2y 19,63,34 1d,5u,30 1g,5u,33 1m,52,2x
walsender.skippingUntilSync.idle|0,5v,1q 1,62,38 2,5v,1q 3,5v,1q 4,5v,1q 5,5v,1q 6,5v,1q 7,5v,1q 8,5v,1q 9,5v,1q a,5v,1q b,5v,1q c,62,38 d,5v,1q e,62,38 f,5v,1q g,62,38 h,62,38 i,62,38 j,4u,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5v,30 1g,5v,33
walsender.skippingUntilSync.failed|0,5w,1q 1,62,38 2,5w,1q 3,5w,1q 4,5w,1q 5,5w,1q 6,5w,1q 7,5w,1q 8,5w,1q 9,5w,1q a,5w,1q b,5w,1q c,62,38 d,5w,1q e,62,38 f,5w,1q g,62,38 h,62,38 i,62,38 j,4v,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5w,30 1g,5w,33
walsender.afterError.idle|19,63,34 1d,5x,30 1g,5x,33 1k,4i,14
walsender.afterError.failed|19,63,34 1d,5y,30 1g,5y,33 1j,4k,14
walsender.afterError.either|19,63,34 1d,5z,30 1g,5z,33 1j,4k,14 1k,4i,14
synchronizationLost.error|18,61,2c
synchronizationLost.fatal|19,63,2c
protocolViolation|19,63,3a
closed|1d,63,35`;

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
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c
authentication.session.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,c,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingPassword|s,j,q 19,63,r
authentication.session.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingSasl|s,j,q u,e,l v,g,m 19,63,r
authentication.session.saslFinished|s,j,q 19,63,r
authentication.session.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,i,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,i,o m,62,s n,62,s
authentication.session.checkingGss|q,h,p s,j,q 19,63,r
authentication.session.initializing|x,k,u 19,63,w 1d,j,30 1g,j,t
authentication.session.keyed|1k,x,v
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c
authentication.walsender.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,o,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingPassword|s,v,q 19,63,r
authentication.walsender.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingSasl|s,v,q u,q,l v,s,m 19,63,r
authentication.walsender.saslFinished|s,v,q 19,63,r
authentication.walsender.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,u,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,u,o m,62,s n,62,s
authentication.walsender.checkingGss|q,t,p s,v,q 19,63,r
authentication.walsender.initializing|x,w,u 19,63,w 1d,v,30 1g,v,t
authentication.walsender.keyed|1k,4i,v
ready.idle|0,1u,17 1,62,38 2,26,1c 3,x,2i 4,x,2i 5,x,2i 6,22,19 7,1y,19 8,2e,1e 9,x,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,x,30 1e,x,31
ready.inTransaction|0,1v,17 1,62,38 2,27,1c 3,y,2i 4,y,2i 5,y,2i 6,23,19 7,1z,19 8,2f,1e 9,y,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,y,30
ready.failed|0,1w,17 1,62,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,z,30
simpleQuery.begun.idle|10,1c,10 14,2y,1x 15,3x,2d 17,14,11 18,2v,12 19,63,34 1d,10,30 1m,18,y
simpleQuery.begun.inTransaction|10,1c,10 14,2z,1x 15,3y,2d 17,15,11 18,2x,12 19,63,34 1d,11,30 1m,19,y
simpleQuery.begun.failed|10,1c,10 17,16,11 18,2w,12 19,63,34 1d,12,30
simpleQuery.begun.pipelined|10,1d,10 14,31,1x 15,40,2d 17,17,11 18,2x,12 19,63,34 1d,13,30 1m,1b,y
simpleQuery.empty.idle|18,2v,12 19,63,34 1d,14,30 1e,14,31 1g,14,32 1k,x,13
simpleQuery.empty.inTransaction|18,2w,12 19,63,34 1d,15,30 1g,15,32 1l,y,13
simpleQuery.empty.failed|18,2w,12 19,63,34 1d,16,30 1g,16,32 1j,z,13
simpleQuery.empty.pipelined|18,2x,12 19,63,34 1d,17,30 1e,17,31 1g,17,32 1k,x,13 1l,y,13
simpleQuery.sendingRows.idle|10,1c,10 16,18,z 18,2v,12 19,63,34 1d,18,30
simpleQuery.sendingRows.inTransaction|10,1c,10 16,19,z 18,2w,12 19,63,34 1d,19,30
simpleQuery.sendingRows.executed|10,1c,10 16,1a,z 18,2x,12 19,63,34 1d,1a,30
simpleQuery.sendingRows.pipelined|10,1d,10 16,1b,z 18,2x,12 19,63,34 1d,1b,30
simpleQuery.completed.executed|10,1c,10 14,30,1x 15,3z,2d 18,2x,12 19,63,34 1d,1c,30 1e,1c,31 1g,1c,32 1k,x,13 1l,y,13 1m,1a,y
simpleQuery.completed.pipelined|10,1d,10 14,31,1x 15,40,2d 18,2x,12 19,63,34 1d,1d,30 1e,1d,31 1g,1d,32 1k,x,13 1l,y,13 1m,1b,y
pipelining.awaiting.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1e,30 1e,1e,31
pipelining.awaiting.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1f,30
pipelining.awaiting.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1g,30
pipelining.awaiting.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1h,30 1e,1h,31
pipelining.flushRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2s,1l 19,63,34 1d,1i,30 1e,1i,31
pipelining.flushRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1j,30
pipelining.flushRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1k,30
pipelining.flushRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2u,1l 19,63,34 1d,1l,30 1e,1l,31
pipelining.strayRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2v,2j 19,63,34 1d,1m,30 1e,1m,31
pipelining.strayRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1n,30
pipelining.strayRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1o,30
pipelining.strayRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2x,2j 19,63,34 1d,1p,30 1e,1p,31
extendedQuery.parsing.idle|18,2s,1j 19,63,34 1d,1q,30 1h,1e,16
extendedQuery.parsing.inTransaction|18,2t,1j 19,63,34 1d,1r,30 1h,1f,16
extendedQuery.parsing.failed|18,2t,1j 19,63,34 1d,1s,30 1h,1g,16
extendedQuery.parsing.executed|18,2u,1j 19,63,34 1d,1t,30 1h,1h,16
extendedQuery.binding.idle|y,1e,18 18,2s,1j 19,63,34 1d,1u,30
extendedQuery.binding.inTransaction|y,1f,18 18,2t,1j 19,63,34 1d,1v,30
extendedQuery.binding.failed|y,1g,18 18,2t,1j 19,63,34 1d,1w,30
extendedQuery.binding.executed|y,1h,18 18,2u,1j 19,63,34 1d,1x,30
extendedQuery.describingStatement.idle|18,2s,1j 19,63,34 1d,1y,30 1f,22,1a
extendedQuery.describingStatement.inTransaction|18,2t,1j 19,63,34 1d,1z,30 1f,23,1a
extendedQuery.describingStatement.failed|18,2t,1j 19,63,34 1d,20,30 1f,24,1a
extendedQuery.describingStatement.executed|18,2u,1j 19,63,34 1d,21,30 1f,25,1a
extendedQuery.describingPortal.idle|18,2s,1j 19,63,34 1c,1e,1b 1d,22,30 1m,1e,1b
extendedQuery.describingPortal.inTransaction|18,2t,1j 19,63,34 1c,1f,1b 1d,23,30 1m,1f,1b
extendedQuery.describingPortal.failed|18,2t,1j 19,63,34 1c,1g,1b 1d,24,30
extendedQuery.describingPortal.executed|18,2u,1j 19,63,34 1c,1h,1b 1d,25,30 1m,1h,1b
extendedQuery.closing.idle|z,1e,1d 18,2s,1j 19,63,34 1d,26,30
extendedQuery.closing.inTransaction|z,1f,1d 18,2t,1j 19,63,34 1d,27,30
extendedQuery.closing.failed|z,1g,1d 18,2t,1j 19,63,34 1d,28,30
extendedQuery.closing.executed|z,1h,1d 18,2u,1j 19,63,34 1d,29,30
extendedQuery.refusingFlush.idle|18,2s,1j 19,63,34 1d,2a,30
extendedQuery.refusingFlush.inTransaction|18,2t,1j 19,63,34 1d,2b,30
extendedQuery.refusingFlush.failed|18,2t,1j 19,63,34 1d,2c,30
extendedQuery.refusingFlush.executed|18,2u,1j 19,63,34 1d,2d,30
extendedQuery.executing.idle|10,1h,1g 14,3i,1x 15,45,2d 16,2i,1f 17,1e,1h 18,2s,1j 19,63,34 1d,2e,30 1i,1h,1i
extendedQuery.executing.inTransaction|10,1h,1g 14,3j,1x 15,46,2d 16,2j,1f 17,1f,1h 18,2u,1j 19,63,34 1d,2f,30 1i,1h,1i
extendedQuery.executing.failed|10,1h,1g 17,1g,1h 18,2t,1j 19,63,34 1d,2g,30
extendedQuery.executing.executed|10,1h,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1h,1h 18,2u,1j 19,63,34 1d,2h,30 1i,1h,1i
extendedQuery.sendingRows.idle|10,1h,1g 16,2i,1f 18,2s,1j 19,63,34 1d,2i,30 1i,1h,1i
extendedQuery.sendingRows.inTransaction|10,1h,1g 16,2j,1f 18,2t,1j 19,63,34 1d,2j,30 1i,1h,1i
extendedQuery.sendingRows.executed|10,1h,1g 16,2k,1f 18,2u,1j 19,63,34 1d,2k,30 1i,1h,1i
sync.answering.idle|18,2v,1p 19,63,34 1d,2l,30 1e,2l,31 1g,2l,32 1k,x,1o
sync.answering.inTransaction|18,2w,1p 19,63,34 1d,2m,30 1g,2m,32 1l,y,1o
sync.answering.failed|18,2w,1p 19,63,34 1d,2n,30 1g,2n,32 1j,z,1o
sync.answering.executed|18,2x,1p 19,63,34 1d,2o,30 1e,2o,31 1g,2o,32 1k,x,1o 1l,y,1o
sync.afterSkip.idle|18,2v,1p 19,63,34 1d,2p,30 1e,2p,31 1g,2p,32 1k,x,1s
sync.afterSkip.failed|18,2w,1p 19,63,34 1d,2q,30 1g,2q,32 1j,z,1s
sync.afterSkip.either|18,2x,1p 19,63,34 1d,2r,30 1e,2r,31 1g,2r,32 1j,z,1s 1k,x,1s
skippingUntilSync.idle|0,2s,1q 1,62,38 2,2s,1q 3,2s,1q 4,2s,1q 5,2s,1q 6,2s,1q 7,2s,1q 8,2s,1q 9,2s,1q a,2s,1q b,2s,1q c,62,38 d,2s,1q e,62,38 f,2s,1q g,62,38 h,62,38 i,62,38 j,2p,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2s,30 1e,2s,31
skippingUntilSync.failed|0,2t,1q 1,62,38 2,2t,1q 3,2t,1q 4,2t,1q 5,2t,1q 6,2t,1q 7,2t,1q 8,2t,1q 9,2t,1q a,2t,1q b,2t,1q c,62,38 d,2t,1q e,62,38 f,2t,1q g,62,38 h,62,38 i,62,38 j,2q,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2t,30
skippingUntilSync.either|0,2u,1q 1,62,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,62,38 d,2u,1q e,62,38 f,2u,1q g,62,38 h,62,38 i,62,38 j,2r,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2u,30 1e,2u,31
afterError.idle|19,63,34 1d,2v,30 1e,2v,31 1g,2v,32 1k,x,14
afterError.failed|19,63,34 1d,2w,30 1g,2w,32 1j,z,14
afterError.either|19,63,34 1d,2x,30 1e,2x,31 1g,2x,32 1j,z,14 1k,x,14
copyIn.simple.begun.idle|0,60,29 1,60,29 2,60,29 3,32,1y 4,3a,22 5,3e,23 6,60,29 7,60,29 8,60,29 9,36,21 a,36,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,36,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2v,25 19,63,34 1d,2y,30
copyIn.simple.begun.inTransaction|0,60,29 1,60,29 2,60,29 3,33,1y 4,3b,22 5,3f,23 6,60,29 7,60,29 8,60,29 9,37,21 a,37,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,37,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2w,25 19,63,34 1d,2z,30
copyIn.simple.begun.executed|0,60,29 1,60,29 2,60,29 3,34,1y 4,3c,22 5,3g,23 6,60,29 7,60,29 8,60,29 9,38,21 a,38,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,38,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,25 19,63,34 1d,30,30
copyIn.simple.begun.pipelined|0,60,29 1,60,29 2,60,29 3,35,1y 4,3d,22 5,3h,23 6,60,29 7,60,29 8,60,29 9,39,21 a,39,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,39,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,25 19,63,34 1d,31,30
copyIn.simple.row.idle|0,60,29 1,60,29 2,60,29 3,32,1y 4,3a,22 5,3e,23 6,60,29 7,60,29 8,60,29 9,36,21 a,36,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,36,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2v,26 19,63,34 1d,32,30
copyIn.simple.row.inTransaction|0,60,29 1,60,29 2,60,29 3,33,1y 4,3b,22 5,3f,23 6,60,29 7,60,29 8,60,29 9,37,21 a,37,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,37,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2w,26 19,63,34 1d,33,30
copyIn.simple.row.executed|0,60,29 1,60,29 2,60,29 3,34,1y 4,3c,22 5,3g,23 6,60,29 7,60,29 8,60,29 9,38,21 a,38,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,38,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,26 19,63,34 1d,34,30
copyIn.simple.row.pipelined|0,60,29 1,60,29 2,60,29 3,35,1y 4,3d,22 5,3h,23 6,60,29 7,60,29 8,60,29 9,39,21 a,39,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,39,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,26 19,63,34 1d,35,30
copyIn.simple.body.idle|0,60,29 1,60,29 2,60,29 3,32,1y 4,3a,22 5,3e,23 6,60,29 7,60,29 8,60,29 9,36,21 a,36,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,36,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,36,30
copyIn.simple.body.inTransaction|0,60,29 1,60,29 2,60,29 3,33,1y 4,3b,22 5,3f,23 6,60,29 7,60,29 8,60,29 9,37,21 a,37,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,37,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,37,30
copyIn.simple.body.executed|0,60,29 1,60,29 2,60,29 3,34,1y 4,3c,22 5,3g,23 6,60,29 7,60,29 8,60,29 9,38,21 a,38,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,38,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,38,30
copyIn.simple.body.pipelined|0,60,29 1,60,29 2,60,29 3,35,1y 4,3d,22 5,3h,23 6,60,29 7,60,29 8,60,29 9,39,21 a,39,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,39,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,39,30
copyIn.simple.ending.idle|10,1c,24 18,2v,27 19,63,34 1d,3a,30
copyIn.simple.ending.inTransaction|10,1c,24 18,2w,27 19,63,34 1d,3b,30
copyIn.simple.ending.executed|10,1c,24 18,2x,27 19,63,34 1d,3c,30
copyIn.simple.ending.pipelined|10,1d,24 18,2x,27 19,63,34 1d,3d,30
copyIn.simple.failing.idle|18,2v,28 19,63,34 1d,3e,30
copyIn.simple.failing.inTransaction|18,2w,28 19,63,34 1d,3f,30
copyIn.simple.failing.executed|18,2x,28 19,63,34 1d,3g,30
copyIn.simple.failing.pipelined|18,2x,28 19,63,34 1d,3h,30
copyIn.extended.begun.idle|0,60,29 1,60,29 2,60,29 3,3l,1y 4,3r,22 5,3u,23 6,60,29 7,60,29 8,60,29 9,3o,21 a,3o,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3o,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2s,25 19,63,34 1d,3i,30
copyIn.extended.begun.inTransaction|0,60,29 1,60,29 2,60,29 3,3m,1y 4,3s,22 5,3v,23 6,60,29 7,60,29 8,60,29 9,3p,21 a,3p,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3p,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2t,25 19,63,34 1d,3j,30
copyIn.extended.begun.executed|0,60,29 1,60,29 2,60,29 3,3n,1y 4,3t,22 5,3w,23 6,60,29 7,60,29 8,60,29 9,3q,21 a,3q,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3q,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2u,25 19,63,34 1d,3k,30
copyIn.extended.row.idle|0,60,29 1,60,29 2,60,29 3,3l,1y 4,3r,22 5,3u,23 6,60,29 7,60,29 8,60,29 9,3o,21 a,3o,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3o,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2s,26 19,63,34 1d,3l,30
copyIn.extended.row.inTransaction|0,60,29 1,60,29 2,60,29 3,3m,1y 4,3s,22 5,3v,23 6,60,29 7,60,29 8,60,29 9,3p,21 a,3p,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3p,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2t,26 19,63,34 1d,3m,30
copyIn.extended.row.executed|0,60,29 1,60,29 2,60,29 3,3n,1y 4,3t,22 5,3w,23 6,60,29 7,60,29 8,60,29 9,3q,21 a,3q,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3q,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2u,26 19,63,34 1d,3n,30
copyIn.extended.body.idle|0,60,29 1,60,29 2,60,29 3,3l,1y 4,3r,22 5,3u,23 6,60,29 7,60,29 8,60,29 9,3o,21 a,3o,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3o,1z k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,3o,30
copyIn.extended.body.inTransaction|0,60,29 1,60,29 2,60,29 3,3m,1y 4,3s,22 5,3v,23 6,60,29 7,60,29 8,60,29 9,3p,21 a,3p,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3p,1z k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,3p,30
copyIn.extended.body.executed|0,60,29 1,60,29 2,60,29 3,3n,1y 4,3t,22 5,3w,23 6,60,29 7,60,29 8,60,29 9,3q,21 a,3q,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3q,1z k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,3q,30
copyIn.extended.ending.idle|10,1h,24 18,2s,27 19,63,34 1d,3r,30
copyIn.extended.ending.inTransaction|10,1h,24 18,2t,27 19,63,34 1d,3s,30
copyIn.extended.ending.executed|10,1h,24 18,2u,27 19,63,34 1d,3t,30
copyIn.extended.failing.idle|18,2s,28 19,63,34 1d,3u,30
copyIn.extended.failing.inTransaction|18,2t,28 19,63,34 1d,3v,30
copyIn.extended.failing.executed|18,2u,28 19,63,34 1d,3w,30
copyOut.simple.sending.idle|12,3x,2e 13,41,2f 18,2v,2h 19,63,34 1d,3x,30
copyOut.simple.sending.inTransaction|12,3y,2e 13,42,2f 18,2w,2h 19,63,34 1d,3y,30
copyOut.simple.sending.executed|12,3z,2e 13,43,2f 18,2x,2h 19,63,34 1d,3z,30
copyOut.simple.sending.pipelined|12,40,2e 13,44,2f 18,2x,2h 19,63,34 1d,40,30
copyOut.simple.done.idle|10,1c,2g 18,2v,2h 19,63,34 1d,41,30
copyOut.simple.done.inTransaction|10,1c,2g 18,2w,2h 19,63,34 1d,42,30
copyOut.simple.done.executed|10,1c,2g 18,2x,2h 19,63,34 1d,43,30
copyOut.simple.done.pipelined|10,1d,2g 18,2x,2h 19,63,34 1d,44,30
copyOut.extended.sending.idle|12,45,2e 13,48,2f 18,2s,2h 19,63,34 1d,45,30
copyOut.extended.sending.inTransaction|12,46,2e 13,49,2f 18,2t,2h 19,63,34 1d,46,30
copyOut.extended.sending.executed|12,47,2e 13,4a,2f 18,2u,2h 19,63,34 1d,47,30
copyOut.extended.done.idle|10,1h,2g 18,2s,2h 19,63,34 1d,48,30
copyOut.extended.done.inTransaction|10,1h,2g 18,2t,2h 19,63,34 1d,49,30
copyOut.extended.done.executed|10,1h,2g 18,2u,2h 19,63,34 1d,4a,30
functionCall.running.idle|18,2v,2m 19,63,34 1a,4f,2l 1d,4b,30
functionCall.running.inTransaction|18,2w,2m 19,63,34 1a,4g,2l 1d,4c,30
functionCall.running.failed|18,2w,2m 19,63,34 1d,4d,30
functionCall.running.pipelined|18,2x,2m 19,63,34 1a,4h,2l 1d,4e,30
functionCall.answered.idle|18,2v,2m 19,63,34 1d,4f,30 1e,4f,31 1g,4f,32 1k,x,2n
functionCall.answered.inTransaction|18,2w,2m 19,63,34 1d,4g,30 1g,4g,32 1l,y,2n
functionCall.answered.pipelined|18,2x,2m 19,63,34 1d,4h,30 1e,4h,31 1g,4h,32 1k,x,2n 1l,y,2n
walsender.ready.idle|0,4l,2o 1,62,38 2,4l,2o 3,4i,2i 4,4i,2i 5,4i,2i 6,4l,2o 7,4l,2o 8,4l,2o 9,4i,1k a,4l,1m b,4o,2p c,62,38 d,4l,2o e,62,38 f,4w,2q g,62,38 h,62,38 i,62,38 j,4r,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4i,30
walsender.ready.inTransaction|0,4m,2o 1,62,38 2,4m,2o 3,4j,2i 4,4j,2i 5,4j,2i 6,4m,2o 7,4m,2o 8,4m,2o 9,4j,1k a,4m,1m b,4p,2p c,62,38 d,4m,2o e,62,38 f,4x,2q g,62,38 h,62,38 i,62,38 j,4s,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4j,30
walsender.ready.failed|0,4n,2o 1,62,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,62,38 d,4n,2o e,62,38 f,4y,2q g,62,38 h,62,38 i,62,38 j,4t,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4k,30
walsender.refusing.extendedQuery.idle|18,5v,2o 19,63,34 1d,4l,30
walsender.refusing.extendedQuery.inTransaction|18,5w,2o 19,63,34 1d,4m,30
walsender.refusing.extendedQuery.failed|18,5w,2o 19,63,34 1d,4n,30
walsender.refusing.functionCall.idle|18,5x,2p 19,63,34 1d,4o,30
walsender.refusing.functionCall.inTransaction|18,5y,2p 19,63,34 1d,4p,30
walsender.refusing.functionCall.failed|18,5y,2p 19,63,34 1d,4q,30
walsender.sync.answering.idle|18,5x,1p 19,63,34 1d,4r,30 1g,4r,32 1k,4i,1o
walsender.sync.answering.inTransaction|18,5y,1p 19,63,34 1d,4s,30 1g,4s,32 1l,4j,1o
walsender.sync.answering.failed|18,5y,1p 19,63,34 1d,4t,30 1g,4t,32 1j,4k,1o
walsender.sync.afterSkip.idle|18,5x,1p 19,63,34 1d,4u,30 1g,4u,32 1k,4i,1s
walsender.sync.afterSkip.failed|18,5y,1p 19,63,34 1d,4v,30 1g,4v,32 1j,4k,1s
walsender.simpleQuery.begun.idle|10,55,10 11,5r,2s 14,56,1x 15,5l,2d 17,4z,11 18,5x,12 19,63,34 1d,4w,30 1m,52,y
walsender.simpleQuery.begun.inTransaction|10,55,10 14,57,1x 15,5m,2d 17,50,11 18,5z,12 19,63,34 1d,4x,30 1m,53,y
walsender.simpleQuery.begun.failed|10,55,10 17,51,11 18,5y,12 19,63,34 1d,4y,30
walsender.simpleQuery.empty.idle|18,5x,12 19,63,34 1d,4z,30 1g,4z,32 1k,4i,13
walsender.simpleQuery.empty.inTransaction|18,5y,12 19,63,34 1d,50,30 1g,50,32 1l,4j,13
walsender.simpleQuery.empty.failed|18,5y,12 19,63,34 1d,51,30 1g,51,32 1j,4k,13
walsender.simpleQuery.sendingRows.idle|10,55,10 16,52,z 18,5x,12 19,63,34 1d,52,30
walsender.simpleQuery.sendingRows.inTransaction|10,55,10 16,53,z 18,5y,12 19,63,34 1d,53,30
walsender.simpleQuery.sendingRows.executed|10,55,10 16,54,z 18,5z,12 19,63,34 1d,54,30
walsender.simpleQuery.completed.executed|10,55,10 14,58,1x 15,5n,2d 18,5z,12 19,63,34 1d,55,30 1g,55,32 1k,4i,13 1l,4j,13 1m,54,y
walsender.copyIn.simple.begun.idle|0,60,29 1,60,29 2,60,29 3,59,1y 4,5f,22 5,5i,23 6,60,29 7,60,29 8,60,29 9,5c,21 a,5c,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5c,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5x,25 19,63,34 1d,56,30
walsender.copyIn.simple.begun.inTransaction|0,60,29 1,60,29 2,60,29 3,5a,1y 4,5g,22 5,5j,23 6,60,29 7,60,29 8,60,29 9,5d,21 a,5d,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5d,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5y,25 19,63,34 1d,57,30
walsender.copyIn.simple.begun.executed|0,60,29 1,60,29 2,60,29 3,5b,1y 4,5h,22 5,5k,23 6,60,29 7,60,29 8,60,29 9,5e,21 a,5e,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5e,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5z,25 19,63,34 1d,58,30
walsender.copyIn.simple.row.idle|0,60,29 1,60,29 2,60,29 3,59,1y 4,5f,22 5,5i,23 6,60,29 7,60,29 8,60,29 9,5c,21 a,5c,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5c,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5x,26 19,63,34 1d,59,30
walsender.copyIn.simple.row.inTransaction|0,60,29 1,60,29 2,60,29 3,5a,1y 4,5g,22 5,5j,23 6,60,29 7,60,29 8,60,29 9,5d,21 a,5d,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5d,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5y,26 19,63,34 1d,5a,30
walsender.copyIn.simple.row.executed|0,60,29 1,60,29 2,60,29 3,5b,1y 4,5h,22 5,5k,23 6,60,29 7,60,29 8,60,29 9,5e,21 a,5e,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5e,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5z,26 19,63,34 1d,5b,30
walsender.copyIn.simple.body.idle|0,60,29 1,60,29 2,60,29 3,59,1y 4,5f,22 5,5i,23 6,60,29 7,60,29 8,60,29 9,5c,21 a,5c,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5c,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,5c,30
walsender.copyIn.simple.body.inTransaction|0,60,29 1,60,29 2,60,29 3,5a,1y 4,5g,22 5,5j,23 6,60,29 7,60,29 8,60,29 9,5d,21 a,5d,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5d,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,5d,30
walsender.copyIn.simple.body.executed|0,60,29 1,60,29 2,60,29 3,5b,1y 4,5h,22 5,5k,23 6,60,29 7,60,29 8,60,29 9,5e,21 a,5e,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5e,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,5e,30
walsender.copyIn.simple.ending.idle|10,55,24 18,5x,27 19,63,34 1d,5f,30
walsender.copyIn.simple.ending.inTransaction|10,55,24 18,5y,27 19,63,34 1d,5g,30
walsender.copyIn.simple.ending.executed|10,55,24 18,5z,27 19,63,34 1d,5h,30
walsender.copyIn.simple.failing.idle|18,5x,28 19,63,34 1d,5i,30
walsender.copyIn.simple.failing.inTransaction|18,5y,28 19,63,34 1d,5j,30
walsender.copyIn.simple.failing.executed|18,5z,28 19,63,34 1d,5k,30
walsender.copyOut.simple.sending.idle|12,5l,2e 13,5o,2f 18,5x,2h 19,63,34 1d,5l,30
walsender.copyOut.simple.sending.inTransaction|12,5m,2e 13,5p,2f 18,5y,2h 19,63,34 1d,5m,30
walsender.copyOut.simple.sending.executed|12,5n,2e 13,5q,2f 18,5z,2h 19,63,34 1d,5n,30
walsender.copyOut.simple.done.idle|10,55,2g 18,5x,2h 19,63,34 1d,5o,30
walsender.copyOut.simple.done.inTransaction|10,55,2g 18,5y,2h 19,63,34 1d,5p,30
walsender.copyOut.simple.done.executed|10,55,2g 15,5n,2r 18,5z,2h 19,63,34 1d,5q,30 1m,54,2r
walsender.copyBoth.streaming|0,62,2z 1,62,2z 2,62,2z 3,5r,2u 4,5s,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5r,2t 13,5t,2w 18,5x,2y 19,63,34 1d,5r,30
walsender.copyBoth.frontendDone|13,5u,2w 19,63,34 1d,5s,30
walsender.copyBoth.serverDone|0,62,2z 1,62,2z 2,62,2z 3,5t,2u 4,5u,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5t,2t 18,5x,2y 19,63,34 1d,5t,30
walsender.copyBoth.bothDone|10,55,2x 12,5u,2t 18,5x,2y 19,63,34 1d,5u,30 1m,52,2x
walsender.skippingUntilSync.idle|0,5v,1q 1,62,38 2,5v,1q 3,5v,1q 4,5v,1q 5,5v,1q 6,5v,1q 7,5v,1q 8,5v,1q 9,5v,1q a,5v,1q b,5v,1q c,62,38 d,5v,1q e,62,38 f,5v,1q g,62,38 h,62,38 i,62,38 j,4u,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5v,30
walsender.skippingUntilSync.failed|0,5w,1q 1,62,38 2,5w,1q 3,5w,1q 4,5w,1q 5,5w,1q 6,5w,1q 7,5w,1q 8,5w,1q 9,5w,1q a,5w,1q b,5w,1q c,62,38 d,5w,1q e,62,38 f,5w,1q g,62,38 h,62,38 i,62,38 j,4v,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5w,30
walsender.afterError.idle|19,63,34 1d,5x,30 1g,5x,32 1k,4i,14
walsender.afterError.failed|19,63,34 1d,5y,30 1g,5y,32 1j,4k,14
walsender.afterError.either|19,63,34 1d,5z,30 1g,5z,32 1j,4k,14 1k,4i,14
synchronizationLost.error|18,61,2c
synchronizationLost.fatal|19,63,2c
protocolViolation|19,63,3a
closed|1d,63,35`;

const postgres17 = `\
startup.first|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,3,3 d,63,8 e,63,8 f,63,8 g,1,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequested|19,63,c 1n,8,4 1o,2,5
startup.sslRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,6,3 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.gssRequested|19,63,c 1n,8,4 1o,4,5
startup.gssRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,5,2 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.sslRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,63,c 1n,8,4 1o,7,5
startup.bothRefused|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
startup.encrypted|0,63,8 1,63,7 2,63,8 3,63,8 4,63,8 5,63,8 6,63,8 7,63,8 8,63,8 9,63,8 a,63,8 b,63,8 c,62,6 d,63,8 e,63,8 f,63,8 g,62,6 h,9,0 i,l,1 j,63,8 k,63,8 l,63,9 m,63,8 n,63,8 19,63,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,63,c
authentication.session.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,c,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingPassword|s,j,q 19,63,r
authentication.session.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,f,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.session.checkingSasl|s,j,q u,e,l v,g,m 19,63,r
authentication.session.saslFinished|s,j,q 19,63,r
authentication.session.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,i,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,i,o m,62,s n,62,s
authentication.session.checkingGss|q,h,p s,j,q 19,63,r
authentication.session.initializing|x,k,u 19,63,w 1d,j,30 1g,j,t
authentication.session.keyed|19,63,w 1d,k,30 1g,k,t 1k,x,v
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,63,c
authentication.walsender.password|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,o,i f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingPassword|s,v,q 19,63,r
authentication.walsender.saslInitial|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,j f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.saslResponse|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,r,k f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,63,9 m,62,s n,62,s
authentication.walsender.checkingSasl|s,v,q u,q,l v,s,m 19,63,r
authentication.walsender.saslFinished|s,v,q 19,63,r
authentication.walsender.gss|0,62,s 1,62,s 2,62,s 3,62,s 4,62,s 5,62,s 6,62,s 7,62,s 8,62,s 9,62,s a,62,s b,62,s c,62,s d,62,s e,u,n f,62,s g,62,s h,62,s i,62,s j,62,s k,62,s l,u,o m,62,s n,62,s
authentication.walsender.checkingGss|q,t,p s,v,q 19,63,r
authentication.walsender.initializing|x,w,u 19,63,w 1d,v,30 1g,v,t
authentication.walsender.keyed|19,63,w 1d,w,30 1g,w,t 1k,4i,v
ready.idle|0,1u,17 1,62,38 2,26,1c 3,x,2i 4,x,2i 5,x,2i 6,22,19 7,1y,19 8,2e,1e 9,x,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,x,30 1e,x,31
ready.inTransaction|0,1v,17 1,62,38 2,27,1c 3,y,2i 4,y,2i 5,y,2i 6,23,19 7,1z,19 8,2f,1e 9,y,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,y,30
ready.failed|0,1w,17 1,62,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,z,30
simpleQuery.begun.idle|10,1c,10 14,2y,1x 15,3x,2d 17,14,11 18,2v,12 19,63,34 1d,10,30 1m,18,y
simpleQuery.begun.inTransaction|10,1c,10 14,2z,1x 15,3y,2d 17,15,11 18,2x,12 19,63,34 1d,11,30 1m,19,y
simpleQuery.begun.failed|10,1c,10 17,16,11 18,2w,12 19,63,34 1d,12,30
simpleQuery.begun.pipelined|10,1d,10 14,31,1x 15,40,2d 17,17,11 18,2x,12 19,63,34 1d,13,30 1m,1b,y
simpleQuery.empty.idle|18,2v,12 19,63,34 1d,14,30 1e,14,31 1g,14,32 1k,x,13
simpleQuery.empty.inTransaction|18,2w,12 19,63,34 1d,15,30 1g,15,32 1l,y,13
simpleQuery.empty.failed|18,2w,12 19,63,34 1d,16,30 1g,16,32 1j,z,13
simpleQuery.empty.pipelined|18,2x,12 19,63,34 1d,17,30 1e,17,31 1g,17,32 1k,x,13 1l,y,13
simpleQuery.sendingRows.idle|10,1c,10 16,18,z 18,2v,12 19,63,34 1d,18,30
simpleQuery.sendingRows.inTransaction|10,1c,10 16,19,z 18,2w,12 19,63,34 1d,19,30
simpleQuery.sendingRows.executed|10,1c,10 16,1a,z 18,2x,12 19,63,34 1d,1a,30
simpleQuery.sendingRows.pipelined|10,1d,10 16,1b,z 18,2x,12 19,63,34 1d,1b,30
simpleQuery.completed.executed|10,1c,10 14,30,1x 15,3z,2d 18,2x,12 19,63,34 1d,1c,30 1e,1c,31 1g,1c,32 1k,x,13 1l,y,13 1m,1a,y
simpleQuery.completed.pipelined|10,1d,10 14,31,1x 15,40,2d 18,2x,12 19,63,34 1d,1d,30 1e,1d,31 1g,1d,32 1k,x,13 1l,y,13 1m,1b,y
pipelining.awaiting.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1e,30 1e,1e,31
pipelining.awaiting.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1f,30
pipelining.awaiting.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1g,30
pipelining.awaiting.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,1h,30 1e,1h,31
pipelining.flushRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2s,1l 19,63,34 1d,1i,30 1e,1i,31
pipelining.flushRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1j,30
pipelining.flushRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2t,1l 19,63,34 1d,1k,30
pipelining.flushRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2u,1l 19,63,34 1d,1l,30 1e,1l,31
pipelining.strayRead.idle|0,1u,17 1,62,38 2,26,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,22,19 7,1y,19 8,2e,1e 9,1i,1k a,2a,1m b,4b,2k c,62,38 d,1q,15 e,62,38 f,10,x g,62,38 h,62,38 i,62,38 j,2l,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2v,2j 19,63,34 1d,1m,30 1e,1m,31
pipelining.strayRead.inTransaction|0,1v,17 1,62,38 2,27,1c 3,1n,2i 4,1n,2i 5,1n,2i 6,23,19 7,1z,19 8,2f,1e 9,1j,1k a,2b,1m b,4c,2k c,62,38 d,1r,15 e,62,38 f,11,x g,62,38 h,62,38 i,62,38 j,2m,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1n,30
pipelining.strayRead.failed|0,1w,17 1,62,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,62,38 d,1s,15 e,62,38 f,12,x g,62,38 h,62,38 i,62,38 j,2n,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2w,2j 19,63,34 1d,1o,30
pipelining.strayRead.executed|0,1x,17 1,62,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,62,38 d,1t,15 e,62,38 f,13,x g,62,38 h,62,38 i,62,38 j,2o,1n k,63,36 l,63,37 m,63,39 n,62,38 18,2x,2j 19,63,34 1d,1p,30 1e,1p,31
extendedQuery.parsing.idle|18,2s,1j 19,63,34 1d,1q,30 1h,1e,16
extendedQuery.parsing.inTransaction|18,2t,1j 19,63,34 1d,1r,30 1h,1f,16
extendedQuery.parsing.failed|18,2t,1j 19,63,34 1d,1s,30 1h,1g,16
extendedQuery.parsing.executed|18,2u,1j 19,63,34 1d,1t,30 1h,1h,16
extendedQuery.binding.idle|y,1e,18 18,2s,1j 19,63,34 1d,1u,30
extendedQuery.binding.inTransaction|y,1f,18 18,2t,1j 19,63,34 1d,1v,30
extendedQuery.binding.failed|y,1g,18 18,2t,1j 19,63,34 1d,1w,30
extendedQuery.binding.executed|y,1h,18 18,2u,1j 19,63,34 1d,1x,30
extendedQuery.describingStatement.idle|18,2s,1j 19,63,34 1d,1y,30 1f,22,1a
extendedQuery.describingStatement.inTransaction|18,2t,1j 19,63,34 1d,1z,30 1f,23,1a
extendedQuery.describingStatement.failed|18,2t,1j 19,63,34 1d,20,30 1f,24,1a
extendedQuery.describingStatement.executed|18,2u,1j 19,63,34 1d,21,30 1f,25,1a
extendedQuery.describingPortal.idle|18,2s,1j 19,63,34 1c,1e,1b 1d,22,30 1m,1e,1b
extendedQuery.describingPortal.inTransaction|18,2t,1j 19,63,34 1c,1f,1b 1d,23,30 1m,1f,1b
extendedQuery.describingPortal.failed|18,2t,1j 19,63,34 1c,1g,1b 1d,24,30
extendedQuery.describingPortal.executed|18,2u,1j 19,63,34 1c,1h,1b 1d,25,30 1m,1h,1b
extendedQuery.closing.idle|z,1e,1d 18,2s,1j 19,63,34 1d,26,30
extendedQuery.closing.inTransaction|z,1f,1d 18,2t,1j 19,63,34 1d,27,30
extendedQuery.closing.failed|z,1g,1d 18,2t,1j 19,63,34 1d,28,30
extendedQuery.closing.executed|z,1h,1d 18,2u,1j 19,63,34 1d,29,30
extendedQuery.refusingFlush.idle|18,2s,1j 19,63,34 1d,2a,30
extendedQuery.refusingFlush.inTransaction|18,2t,1j 19,63,34 1d,2b,30
extendedQuery.refusingFlush.failed|18,2t,1j 19,63,34 1d,2c,30
extendedQuery.refusingFlush.executed|18,2u,1j 19,63,34 1d,2d,30
extendedQuery.executing.idle|10,1h,1g 14,3i,1x 15,45,2d 16,2i,1f 17,1e,1h 18,2s,1j 19,63,34 1d,2e,30 1i,1h,1i
extendedQuery.executing.inTransaction|10,1h,1g 14,3j,1x 15,46,2d 16,2j,1f 17,1f,1h 18,2u,1j 19,63,34 1d,2f,30 1i,1h,1i
extendedQuery.executing.failed|10,1h,1g 17,1g,1h 18,2t,1j 19,63,34 1d,2g,30
extendedQuery.executing.executed|10,1h,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1h,1h 18,2u,1j 19,63,34 1d,2h,30 1i,1h,1i
extendedQuery.sendingRows.idle|10,1h,1g 16,2i,1f 18,2s,1j 19,63,34 1d,2i,30 1i,1h,1i
extendedQuery.sendingRows.inTransaction|10,1h,1g 16,2j,1f 18,2t,1j 19,63,34 1d,2j,30 1i,1h,1i
extendedQuery.sendingRows.executed|10,1h,1g 16,2k,1f 18,2u,1j 19,63,34 1d,2k,30 1i,1h,1i
sync.answering.idle|18,2v,1p 19,63,34 1d,2l,30 1e,2l,31 1g,2l,32 1k,x,1o
sync.answering.inTransaction|18,2w,1p 19,63,34 1d,2m,30 1g,2m,32 1l,y,1o
sync.answering.failed|18,2w,1p 19,63,34 1d,2n,30 1g,2n,32 1j,z,1o
sync.answering.executed|18,2x,1p 19,63,34 1d,2o,30 1e,2o,31 1g,2o,32 1k,x,1o 1l,y,1o
sync.afterSkip.idle|18,2v,1p 19,63,34 1d,2p,30 1e,2p,31 1g,2p,32 1k,x,1s
sync.afterSkip.failed|18,2w,1p 19,63,34 1d,2q,30 1g,2q,32 1j,z,1s
sync.afterSkip.either|18,2x,1p 19,63,34 1d,2r,30 1e,2r,31 1g,2r,32 1j,z,1s 1k,x,1s
skippingUntilSync.idle|0,2s,1q 1,62,38 2,2s,1q 3,2s,1q 4,2s,1q 5,2s,1q 6,2s,1q 7,2s,1q 8,2s,1q 9,2s,1q a,2s,1q b,2s,1q c,62,38 d,2s,1q e,62,38 f,2s,1q g,62,38 h,62,38 i,62,38 j,2p,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2s,30 1e,2s,31
skippingUntilSync.failed|0,2t,1q 1,62,38 2,2t,1q 3,2t,1q 4,2t,1q 5,2t,1q 6,2t,1q 7,2t,1q 8,2t,1q 9,2t,1q a,2t,1q b,2t,1q c,62,38 d,2t,1q e,62,38 f,2t,1q g,62,38 h,62,38 i,62,38 j,2q,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2t,30
skippingUntilSync.either|0,2u,1q 1,62,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,62,38 d,2u,1q e,62,38 f,2u,1q g,62,38 h,62,38 i,62,38 j,2r,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,2u,30 1e,2u,31
afterError.idle|19,63,34 1d,2v,30 1e,2v,31 1g,2v,32 1k,x,14
afterError.failed|19,63,34 1d,2w,30 1g,2w,32 1j,z,14
afterError.either|19,63,34 1d,2x,30 1e,2x,31 1g,2x,32 1j,z,14 1k,x,14
copyIn.simple.begun.idle|0,60,29 1,60,29 2,60,29 3,32,1y 4,3a,22 5,3e,23 6,60,29 7,60,29 8,60,29 9,36,21 a,36,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,36,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2v,25 19,63,34 1d,2y,30
copyIn.simple.begun.inTransaction|0,60,29 1,60,29 2,60,29 3,33,1y 4,3b,22 5,3f,23 6,60,29 7,60,29 8,60,29 9,37,21 a,37,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,37,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2w,25 19,63,34 1d,2z,30
copyIn.simple.begun.executed|0,60,29 1,60,29 2,60,29 3,34,1y 4,3c,22 5,3g,23 6,60,29 7,60,29 8,60,29 9,38,21 a,38,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,38,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,25 19,63,34 1d,30,30
copyIn.simple.begun.pipelined|0,60,29 1,60,29 2,60,29 3,35,1y 4,3d,22 5,3h,23 6,60,29 7,60,29 8,60,29 9,39,21 a,39,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,39,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,25 19,63,34 1d,31,30
copyIn.simple.row.idle|0,60,29 1,60,29 2,60,29 3,32,1y 4,3a,22 5,3e,23 6,60,29 7,60,29 8,60,29 9,36,21 a,36,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,36,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2v,26 19,63,34 1d,32,30
copyIn.simple.row.inTransaction|0,60,29 1,60,29 2,60,29 3,33,1y 4,3b,22 5,3f,23 6,60,29 7,60,29 8,60,29 9,37,21 a,37,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,37,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2w,26 19,63,34 1d,33,30
copyIn.simple.row.executed|0,60,29 1,60,29 2,60,29 3,34,1y 4,3c,22 5,3g,23 6,60,29 7,60,29 8,60,29 9,38,21 a,38,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,38,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,26 19,63,34 1d,34,30
copyIn.simple.row.pipelined|0,60,29 1,60,29 2,60,29 3,35,1y 4,3d,22 5,3h,23 6,60,29 7,60,29 8,60,29 9,39,21 a,39,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,39,20 k,60,29 l,60,2b m,60,2b n,60,29 18,2x,26 19,63,34 1d,35,30
copyIn.simple.body.idle|0,60,29 1,60,29 2,60,29 3,32,1y 4,3a,22 5,3e,23 6,60,29 7,60,29 8,60,29 9,36,21 a,36,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,36,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,36,30
copyIn.simple.body.inTransaction|0,60,29 1,60,29 2,60,29 3,33,1y 4,3b,22 5,3f,23 6,60,29 7,60,29 8,60,29 9,37,21 a,37,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,37,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,37,30
copyIn.simple.body.executed|0,60,29 1,60,29 2,60,29 3,34,1y 4,3c,22 5,3g,23 6,60,29 7,60,29 8,60,29 9,38,21 a,38,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,38,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,38,30
copyIn.simple.body.pipelined|0,60,29 1,60,29 2,60,29 3,35,1y 4,3d,22 5,3h,23 6,60,29 7,60,29 8,60,29 9,39,21 a,39,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,39,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,39,30
copyIn.simple.ending.idle|10,1c,24 18,2v,27 19,63,34 1d,3a,30
copyIn.simple.ending.inTransaction|10,1c,24 18,2w,27 19,63,34 1d,3b,30
copyIn.simple.ending.executed|10,1c,24 18,2x,27 19,63,34 1d,3c,30
copyIn.simple.ending.pipelined|10,1d,24 18,2x,27 19,63,34 1d,3d,30
copyIn.simple.failing.idle|18,2v,28 19,63,34 1d,3e,30
copyIn.simple.failing.inTransaction|18,2w,28 19,63,34 1d,3f,30
copyIn.simple.failing.executed|18,2x,28 19,63,34 1d,3g,30
copyIn.simple.failing.pipelined|18,2x,28 19,63,34 1d,3h,30
copyIn.extended.begun.idle|0,60,29 1,60,29 2,60,29 3,3l,1y 4,3r,22 5,3u,23 6,60,29 7,60,29 8,60,29 9,3o,21 a,3o,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3o,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2s,25 19,63,34 1d,3i,30
copyIn.extended.begun.inTransaction|0,60,29 1,60,29 2,60,29 3,3m,1y 4,3s,22 5,3v,23 6,60,29 7,60,29 8,60,29 9,3p,21 a,3p,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3p,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2t,25 19,63,34 1d,3j,30
copyIn.extended.begun.executed|0,60,29 1,60,29 2,60,29 3,3n,1y 4,3t,22 5,3w,23 6,60,29 7,60,29 8,60,29 9,3q,21 a,3q,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3q,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2u,25 19,63,34 1d,3k,30
copyIn.extended.row.idle|0,60,29 1,60,29 2,60,29 3,3l,1y 4,3r,22 5,3u,23 6,60,29 7,60,29 8,60,29 9,3o,21 a,3o,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3o,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2s,26 19,63,34 1d,3l,30
copyIn.extended.row.inTransaction|0,60,29 1,60,29 2,60,29 3,3m,1y 4,3s,22 5,3v,23 6,60,29 7,60,29 8,60,29 9,3p,21 a,3p,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3p,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2t,26 19,63,34 1d,3m,30
copyIn.extended.row.executed|0,60,29 1,60,29 2,60,29 3,3n,1y 4,3t,22 5,3w,23 6,60,29 7,60,29 8,60,29 9,3q,21 a,3q,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3q,1z k,60,29 l,60,2b m,60,2b n,60,29 18,2u,26 19,63,34 1d,3n,30
copyIn.extended.body.idle|0,60,29 1,60,29 2,60,29 3,3l,1y 4,3r,22 5,3u,23 6,60,29 7,60,29 8,60,29 9,3o,21 a,3o,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3o,1z k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,3o,30
copyIn.extended.body.inTransaction|0,60,29 1,60,29 2,60,29 3,3m,1y 4,3s,22 5,3v,23 6,60,29 7,60,29 8,60,29 9,3p,21 a,3p,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3p,1z k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,3p,30
copyIn.extended.body.executed|0,60,29 1,60,29 2,60,29 3,3n,1y 4,3t,22 5,3w,23 6,60,29 7,60,29 8,60,29 9,3q,21 a,3q,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,3q,1z k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,3q,30
copyIn.extended.ending.idle|10,1h,24 18,2s,27 19,63,34 1d,3r,30
copyIn.extended.ending.inTransaction|10,1h,24 18,2t,27 19,63,34 1d,3s,30
copyIn.extended.ending.executed|10,1h,24 18,2u,27 19,63,34 1d,3t,30
copyIn.extended.failing.idle|18,2s,28 19,63,34 1d,3u,30
copyIn.extended.failing.inTransaction|18,2t,28 19,63,34 1d,3v,30
copyIn.extended.failing.executed|18,2u,28 19,63,34 1d,3w,30
copyOut.simple.sending.idle|12,3x,2e 13,41,2f 18,2v,2h 19,63,34 1d,3x,30
copyOut.simple.sending.inTransaction|12,3y,2e 13,42,2f 18,2w,2h 19,63,34 1d,3y,30
copyOut.simple.sending.executed|12,3z,2e 13,43,2f 18,2x,2h 19,63,34 1d,3z,30
copyOut.simple.sending.pipelined|12,40,2e 13,44,2f 18,2x,2h 19,63,34 1d,40,30
copyOut.simple.done.idle|10,1c,2g 18,2v,2h 19,63,34 1d,41,30
copyOut.simple.done.inTransaction|10,1c,2g 18,2w,2h 19,63,34 1d,42,30
copyOut.simple.done.executed|10,1c,2g 18,2x,2h 19,63,34 1d,43,30
copyOut.simple.done.pipelined|10,1d,2g 18,2x,2h 19,63,34 1d,44,30
copyOut.extended.sending.idle|12,45,2e 13,48,2f 18,2s,2h 19,63,34 1d,45,30
copyOut.extended.sending.inTransaction|12,46,2e 13,49,2f 18,2t,2h 19,63,34 1d,46,30
copyOut.extended.sending.executed|12,47,2e 13,4a,2f 18,2u,2h 19,63,34 1d,47,30
copyOut.extended.done.idle|10,1h,2g 18,2s,2h 19,63,34 1d,48,30
copyOut.extended.done.inTransaction|10,1h,2g 18,2t,2h 19,63,34 1d,49,30
copyOut.extended.done.executed|10,1h,2g 18,2u,2h 19,63,34 1d,4a,30
functionCall.running.idle|18,2v,2m 19,63,34 1a,4f,2l 1d,4b,30
functionCall.running.inTransaction|18,2w,2m 19,63,34 1a,4g,2l 1d,4c,30
functionCall.running.failed|18,2w,2m 19,63,34 1d,4d,30
functionCall.running.pipelined|18,2x,2m 19,63,34 1a,4h,2l 1d,4e,30
functionCall.answered.idle|18,2v,2m 19,63,34 1d,4f,30 1e,4f,31 1g,4f,32 1k,x,2n
functionCall.answered.inTransaction|18,2w,2m 19,63,34 1d,4g,30 1g,4g,32 1l,y,2n
functionCall.answered.pipelined|18,2x,2m 19,63,34 1d,4h,30 1e,4h,31 1g,4h,32 1k,x,2n 1l,y,2n
walsender.ready.idle|0,4l,2o 1,62,38 2,4l,2o 3,4i,2i 4,4i,2i 5,4i,2i 6,4l,2o 7,4l,2o 8,4l,2o 9,4i,1k a,4l,1m b,4o,2p c,62,38 d,4l,2o e,62,38 f,4w,2q g,62,38 h,62,38 i,62,38 j,4r,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4i,30
walsender.ready.inTransaction|0,4m,2o 1,62,38 2,4m,2o 3,4j,2i 4,4j,2i 5,4j,2i 6,4m,2o 7,4m,2o 8,4m,2o 9,4j,1k a,4m,1m b,4p,2p c,62,38 d,4m,2o e,62,38 f,4x,2q g,62,38 h,62,38 i,62,38 j,4s,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4j,30
walsender.ready.failed|0,4n,2o 1,62,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,62,38 d,4n,2o e,62,38 f,4y,2q g,62,38 h,62,38 i,62,38 j,4t,1n k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,4k,30
walsender.refusing.extendedQuery.idle|18,5v,2o 19,63,34 1d,4l,30
walsender.refusing.extendedQuery.inTransaction|18,5w,2o 19,63,34 1d,4m,30
walsender.refusing.extendedQuery.failed|18,5w,2o 19,63,34 1d,4n,30
walsender.refusing.functionCall.idle|18,5x,2p 19,63,34 1d,4o,30
walsender.refusing.functionCall.inTransaction|18,5y,2p 19,63,34 1d,4p,30
walsender.refusing.functionCall.failed|18,5y,2p 19,63,34 1d,4q,30
walsender.sync.answering.idle|18,5x,1p 19,63,34 1d,4r,30 1g,4r,32 1k,4i,1o
walsender.sync.answering.inTransaction|18,5y,1p 19,63,34 1d,4s,30 1g,4s,32 1l,4j,1o
walsender.sync.answering.failed|18,5y,1p 19,63,34 1d,4t,30 1g,4t,32 1j,4k,1o
walsender.sync.afterSkip.idle|18,5x,1p 19,63,34 1d,4u,30 1g,4u,32 1k,4i,1s
walsender.sync.afterSkip.failed|18,5y,1p 19,63,34 1d,4v,30 1g,4v,32 1j,4k,1s
walsender.simpleQuery.begun.idle|10,55,10 11,5r,2s 14,56,1x 15,5l,2d 17,4z,11 18,5x,12 19,63,34 1d,4w,30 1m,52,y
walsender.simpleQuery.begun.inTransaction|10,55,10 14,57,1x 15,5m,2d 17,50,11 18,5z,12 19,63,34 1d,4x,30 1m,53,y
walsender.simpleQuery.begun.failed|10,55,10 17,51,11 18,5y,12 19,63,34 1d,4y,30
walsender.simpleQuery.empty.idle|18,5x,12 19,63,34 1d,4z,30 1g,4z,32 1k,4i,13
walsender.simpleQuery.empty.inTransaction|18,5y,12 19,63,34 1d,50,30 1g,50,32 1l,4j,13
walsender.simpleQuery.empty.failed|18,5y,12 19,63,34 1d,51,30 1g,51,32 1j,4k,13
walsender.simpleQuery.sendingRows.idle|10,55,10 16,52,z 18,5x,12 19,63,34 1d,52,30
walsender.simpleQuery.sendingRows.inTransaction|10,55,10 16,53,z 18,5y,12 19,63,34 1d,53,30
walsender.simpleQuery.sendingRows.executed|10,55,10 16,54,z 18,5z,12 19,63,34 1d,54,30
walsender.simpleQuery.completed.executed|10,55,10 14,58,1x 15,5n,2d 18,5z,12 19,63,34 1d,55,30 1g,55,32 1k,4i,13 1l,4j,13 1m,54,y
walsender.copyIn.simple.begun.idle|0,60,29 1,60,29 2,60,29 3,59,1y 4,5f,22 5,5i,23 6,60,29 7,60,29 8,60,29 9,5c,21 a,5c,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5c,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5x,25 19,63,34 1d,56,30
walsender.copyIn.simple.begun.inTransaction|0,60,29 1,60,29 2,60,29 3,5a,1y 4,5g,22 5,5j,23 6,60,29 7,60,29 8,60,29 9,5d,21 a,5d,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5d,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5y,25 19,63,34 1d,57,30
walsender.copyIn.simple.begun.executed|0,60,29 1,60,29 2,60,29 3,5b,1y 4,5h,22 5,5k,23 6,60,29 7,60,29 8,60,29 9,5e,21 a,5e,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5e,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5z,25 19,63,34 1d,58,30
walsender.copyIn.simple.row.idle|0,60,29 1,60,29 2,60,29 3,59,1y 4,5f,22 5,5i,23 6,60,29 7,60,29 8,60,29 9,5c,21 a,5c,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5c,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5x,26 19,63,34 1d,59,30
walsender.copyIn.simple.row.inTransaction|0,60,29 1,60,29 2,60,29 3,5a,1y 4,5g,22 5,5j,23 6,60,29 7,60,29 8,60,29 9,5d,21 a,5d,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5d,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5y,26 19,63,34 1d,5a,30
walsender.copyIn.simple.row.executed|0,60,29 1,60,29 2,60,29 3,5b,1y 4,5h,22 5,5k,23 6,60,29 7,60,29 8,60,29 9,5e,21 a,5e,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5e,20 k,60,29 l,60,2b m,60,2b n,60,29 18,5z,26 19,63,34 1d,5b,30
walsender.copyIn.simple.body.idle|0,60,29 1,60,29 2,60,29 3,59,1y 4,5f,22 5,5i,23 6,60,29 7,60,29 8,60,29 9,5c,21 a,5c,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5c,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,5c,30
walsender.copyIn.simple.body.inTransaction|0,60,29 1,60,29 2,60,29 3,5a,1y 4,5g,22 5,5j,23 6,60,29 7,60,29 8,60,29 9,5d,21 a,5d,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5d,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,5d,30
walsender.copyIn.simple.body.executed|0,60,29 1,60,29 2,60,29 3,5b,1y 4,5h,22 5,5k,23 6,60,29 7,60,29 8,60,29 9,5e,21 a,5e,21 b,60,29 c,60,29 d,60,29 e,60,29 f,60,29 g,60,29 h,60,29 i,60,29 j,5e,20 k,60,29 l,60,2b m,60,2b n,60,29 19,63,34 1d,5e,30
walsender.copyIn.simple.ending.idle|10,55,24 18,5x,27 19,63,34 1d,5f,30
walsender.copyIn.simple.ending.inTransaction|10,55,24 18,5y,27 19,63,34 1d,5g,30
walsender.copyIn.simple.ending.executed|10,55,24 18,5z,27 19,63,34 1d,5h,30
walsender.copyIn.simple.failing.idle|18,5x,28 19,63,34 1d,5i,30
walsender.copyIn.simple.failing.inTransaction|18,5y,28 19,63,34 1d,5j,30
walsender.copyIn.simple.failing.executed|18,5z,28 19,63,34 1d,5k,30
walsender.copyOut.simple.sending.idle|12,5l,2e 13,5o,2f 18,5x,2h 19,63,34 1d,5l,30
walsender.copyOut.simple.sending.inTransaction|12,5m,2e 13,5p,2f 18,5y,2h 19,63,34 1d,5m,30
walsender.copyOut.simple.sending.executed|12,5n,2e 13,5q,2f 18,5z,2h 19,63,34 1d,5n,30
walsender.copyOut.simple.done.idle|10,55,2g 18,5x,2h 19,63,34 1d,5o,30
walsender.copyOut.simple.done.inTransaction|10,55,2g 18,5y,2h 19,63,34 1d,5p,30
walsender.copyOut.simple.done.executed|10,55,2g 15,5n,2r 18,5z,2h 19,63,34 1d,5q,30 1m,54,2r
walsender.copyBoth.streaming|0,62,2z 1,62,2z 2,62,2z 3,5r,2u 4,5s,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5r,2t 13,5t,2w 18,5x,2y 19,63,34 1d,5r,30
walsender.copyBoth.frontendDone|13,5u,2w 19,63,34 1d,5s,30
walsender.copyBoth.serverDone|0,62,2z 1,62,2z 2,62,2z 3,5t,2u 4,5u,2v 5,62,2z 6,62,2z 7,62,2z 8,62,2z 9,62,2z a,62,2z b,62,2z c,62,2z d,62,2z e,62,2z f,62,2z g,62,2z h,62,2z i,62,2z j,62,2z k,63,36 l,63,37 m,63,39 n,62,2z 12,5t,2t 18,5x,2y 19,63,34 1d,5t,30
walsender.copyBoth.bothDone|10,55,2x 12,5u,2t 18,5x,2y 19,63,34 1d,5u,30 1m,52,2x
walsender.skippingUntilSync.idle|0,5v,1q 1,62,38 2,5v,1q 3,5v,1q 4,5v,1q 5,5v,1q 6,5v,1q 7,5v,1q 8,5v,1q 9,5v,1q a,5v,1q b,5v,1q c,62,38 d,5v,1q e,62,38 f,5v,1q g,62,38 h,62,38 i,62,38 j,4u,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5v,30
walsender.skippingUntilSync.failed|0,5w,1q 1,62,38 2,5w,1q 3,5w,1q 4,5w,1q 5,5w,1q 6,5w,1q 7,5w,1q 8,5w,1q 9,5w,1q a,5w,1q b,5w,1q c,62,38 d,5w,1q e,62,38 f,5w,1q g,62,38 h,62,38 i,62,38 j,4v,1r k,63,36 l,63,37 m,63,39 n,62,38 19,63,34 1d,5w,30
walsender.afterError.idle|19,63,34 1d,5x,30 1g,5x,32 1k,4i,14
walsender.afterError.failed|19,63,34 1d,5y,30 1g,5y,32 1j,4k,14
walsender.afterError.either|19,63,34 1d,5z,30 1g,5z,32 1j,4k,14 1k,4i,14
synchronizationLost.error|18,61,2c
synchronizationLost.fatal|19,63,2c
protocolViolation|19,63,3a
closed|1d,63,35`;

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
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,69,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,69,c
authentication.session.password|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,c,i f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,69,9 m,68,s n,68,s
authentication.session.checkingPassword|s,j,q 19,69,r
authentication.session.saslInitial|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,f,j f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,69,9 m,68,s n,68,s
authentication.session.saslResponse|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,f,k f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,69,9 m,68,s n,68,s
authentication.session.checkingSasl|s,j,q u,e,l v,g,m 19,69,r
authentication.session.saslFinished|s,j,q 19,69,r
authentication.session.gss|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,i,n f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,i,o m,68,s n,68,s
authentication.session.checkingGss|q,h,p s,j,q 19,69,r
authentication.session.initializing|x,k,u 19,69,w 1d,j,30 1g,j,t
authentication.session.keyed|19,69,w 1d,k,30 1g,k,t 1k,x,v
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,69,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,69,c
authentication.walsender.password|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,o,i f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,69,9 m,68,s n,68,s
authentication.walsender.checkingPassword|s,v,q 19,69,r
authentication.walsender.saslInitial|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,r,j f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,69,9 m,68,s n,68,s
authentication.walsender.saslResponse|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,r,k f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,69,9 m,68,s n,68,s
authentication.walsender.checkingSasl|s,v,q u,q,l v,s,m 19,69,r
authentication.walsender.saslFinished|s,v,q 19,69,r
authentication.walsender.gss|0,68,s 1,68,s 2,68,s 3,68,s 4,68,s 5,68,s 6,68,s 7,68,s 8,68,s 9,68,s a,68,s b,68,s c,68,s d,68,s e,u,n f,68,s g,68,s h,68,s i,68,s j,68,s k,68,s l,u,o m,68,s n,68,s
authentication.walsender.checkingGss|q,t,p s,v,q 19,69,r
authentication.walsender.initializing|x,w,u 19,69,w 1d,v,30 1g,v,t
authentication.walsender.keyed|19,69,w 1d,w,30 1g,w,t 1k,4o,v
ready.idle|0,1x,17 1,68,38 2,29,1c 3,x,2i 4,x,2i 5,x,2i 6,25,19 7,21,19 8,2i,1e 9,x,1k a,2e,1m b,4h,2k c,68,38 d,1t,15 e,68,38 f,12,x g,68,38 h,68,38 i,68,38 j,2p,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,x,30 1e,x,31
ready.inTransaction|0,1y,17 1,68,38 2,2a,1c 3,y,2i 4,y,2i 5,y,2i 6,26,19 7,22,19 8,2j,1e 9,y,1k a,2f,1m b,4i,2k c,68,38 d,1u,15 e,68,38 f,13,x g,68,38 h,68,38 i,68,38 j,2q,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,y,30
ready.failed|0,1z,17 1,68,38 2,2b,1c 3,z,2i 4,z,2i 5,z,2i 6,27,19 7,23,19 8,2k,1e 9,z,1k a,2g,1m b,4j,2k c,68,38 d,1v,15 e,68,38 f,14,x g,68,38 h,68,38 i,68,38 j,2r,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,z,30
ready.unsettled|0,20,17 1,68,38 2,2d,1c 3,10,2i 4,10,2i 5,10,2i 6,28,19 7,24,19 8,2l,1e 9,10,1k a,2h,1m b,4k,2k c,68,38 d,1w,15 e,68,38 f,15,x g,68,38 h,68,38 i,68,38 j,2t,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,10,30
ready.broken|0,6a,1w 1,68,38 2,6c,1c 3,11,2i 4,11,2i 5,11,2i 6,6a,1w 7,6a,1w 8,6a,1w 9,11,1k a,2e,1m b,6b,1w c,68,38 d,6a,1w e,68,38 f,6b,1w g,68,38 h,68,38 i,68,38 j,2u,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,11,30
simpleQuery.begun.idle|10,1e,10 14,34,1x 15,43,2d 17,16,11 18,31,12 19,69,34 1d,12,30 1m,1a,y
simpleQuery.begun.inTransaction|10,1e,10 14,35,1x 15,44,2d 17,17,11 18,33,12 19,69,34 1d,13,30 1m,1b,y
simpleQuery.begun.failed|10,1e,10 17,18,11 18,32,12 19,69,34 1d,14,30
simpleQuery.begun.pipelined|10,1f,10 14,37,1x 15,46,2d 17,19,11 18,33,12 19,69,34 1d,15,30 1m,1d,y
simpleQuery.empty.idle|18,31,12 19,69,34 1d,16,30 1e,16,31 1g,16,32 1k,x,13
simpleQuery.empty.inTransaction|18,32,12 19,69,34 1d,17,30 1g,17,32 1l,y,13
simpleQuery.empty.failed|18,32,12 19,69,34 1d,18,30 1g,18,32 1j,z,13
simpleQuery.empty.pipelined|18,33,12 19,69,34 1d,19,30 1e,19,31 1g,19,32 1k,x,13 1l,10,1t
simpleQuery.sendingRows.idle|10,1e,10 16,1a,z 18,31,12 19,69,34 1d,1a,30
simpleQuery.sendingRows.inTransaction|10,1e,10 16,1b,z 18,32,12 19,69,34 1d,1b,30
simpleQuery.sendingRows.executed|10,1e,10 16,1c,z 18,33,12 19,69,34 1d,1c,30
simpleQuery.sendingRows.pipelined|10,1f,10 16,1d,z 18,33,12 19,69,34 1d,1d,30
simpleQuery.completed.executed|10,1e,10 14,36,1x 15,45,2d 18,33,12 19,69,34 1d,1e,30 1e,1e,31 1g,1e,32 1k,x,13 1l,y,13 1m,1c,y
simpleQuery.completed.pipelined|10,1f,10 14,37,1x 15,46,2d 18,33,12 19,69,34 1d,1f,30 1e,1f,31 1g,1f,32 1k,x,13 1l,10,1t 1m,1d,y
pipelining.awaiting.idle|0,1x,17 1,68,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2i,1e 9,1l,1k a,2e,1m b,4h,2k c,68,38 d,1t,15 e,68,38 f,12,x g,68,38 h,68,38 i,68,38 j,2p,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,1g,30 1e,1g,31
pipelining.awaiting.inTransaction|0,1y,17 1,68,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2j,1e 9,1m,1k a,2f,1m b,4i,2k c,68,38 d,1u,15 e,68,38 f,13,x g,68,38 h,68,38 i,68,38 j,2q,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,1h,30
pipelining.awaiting.failed|0,1z,17 1,68,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2k,1e 9,1n,1k a,2g,1m b,4j,2k c,68,38 d,1v,15 e,68,38 f,14,x g,68,38 h,68,38 i,68,38 j,2r,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,1i,30
pipelining.awaiting.executed|0,20,17 1,68,38 2,2c,1c 3,1s,2i 4,1s,2i 5,1s,2i 6,28,19 7,24,19 8,2l,1e 9,1o,1k a,2h,1m b,4k,2k c,68,38 d,1w,15 e,68,38 f,15,x g,68,38 h,68,38 i,68,38 j,2s,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,1j,30 1e,1j,31
pipelining.awaiting.unsettled|0,20,17 1,68,38 2,2d,1c 3,1k,2i 4,1k,2i 5,1k,2i 6,28,19 7,24,19 8,2l,1e 9,1k,1k a,2h,1m b,4k,2k c,68,38 d,1w,15 e,68,38 f,15,x g,68,38 h,68,38 i,68,38 j,2t,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,1k,30
pipelining.flushRead.idle|0,1x,17 1,68,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2i,1e 9,1l,1k a,2e,1m b,4h,2k c,68,38 d,1t,15 e,68,38 f,12,x g,68,38 h,68,38 i,68,38 j,2p,1n k,69,36 l,69,37 m,69,39 n,68,38 18,2y,1l 19,69,34 1d,1l,30 1e,1l,31
pipelining.flushRead.inTransaction|0,1y,17 1,68,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2j,1e 9,1m,1k a,2f,1m b,4i,2k c,68,38 d,1u,15 e,68,38 f,13,x g,68,38 h,68,38 i,68,38 j,2q,1n k,69,36 l,69,37 m,69,39 n,68,38 18,2z,1l 19,69,34 1d,1m,30
pipelining.flushRead.failed|0,1z,17 1,68,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2k,1e 9,1n,1k a,2g,1m b,4j,2k c,68,38 d,1v,15 e,68,38 f,14,x g,68,38 h,68,38 i,68,38 j,2r,1n k,69,36 l,69,37 m,69,39 n,68,38 18,2z,1l 19,69,34 1d,1n,30
pipelining.flushRead.executed|0,20,17 1,68,38 2,2c,1c 3,1s,2i 4,1s,2i 5,1s,2i 6,28,19 7,24,19 8,2l,1e 9,1o,1k a,2h,1m b,4k,2k c,68,38 d,1w,15 e,68,38 f,15,x g,68,38 h,68,38 i,68,38 j,2s,1n k,69,36 l,69,37 m,69,39 n,68,38 18,30,1l 19,69,34 1d,1o,30 1e,1o,31
pipelining.strayRead.idle|0,1x,17 1,68,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2i,1e 9,1l,1k a,2e,1m b,4h,2k c,68,38 d,1t,15 e,68,38 f,12,x g,68,38 h,68,38 i,68,38 j,2p,1n k,69,36 l,69,37 m,69,39 n,68,38 18,31,2j 19,69,34 1d,1p,30 1e,1p,31
pipelining.strayRead.inTransaction|0,1y,17 1,68,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2j,1e 9,1m,1k a,2f,1m b,4i,2k c,68,38 d,1u,15 e,68,38 f,13,x g,68,38 h,68,38 i,68,38 j,2q,1n k,69,36 l,69,37 m,69,39 n,68,38 18,32,2j 19,69,34 1d,1q,30
pipelining.strayRead.failed|0,1z,17 1,68,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2k,1e 9,1n,1k a,2g,1m b,4j,2k c,68,38 d,1v,15 e,68,38 f,14,x g,68,38 h,68,38 i,68,38 j,2r,1n k,69,36 l,69,37 m,69,39 n,68,38 18,32,2j 19,69,34 1d,1r,30
pipelining.strayRead.executed|0,20,17 1,68,38 2,2c,1c 3,1s,2i 4,1s,2i 5,1s,2i 6,28,19 7,24,19 8,2l,1e 9,1o,1k a,2h,1m b,4k,2k c,68,38 d,1w,15 e,68,38 f,15,x g,68,38 h,68,38 i,68,38 j,2s,1n k,69,36 l,69,37 m,69,39 n,68,38 18,33,2j 19,69,34 1d,1s,30 1e,1s,31
extendedQuery.parsing.idle|18,2y,1j 19,69,34 1d,1t,30 1h,1g,16
extendedQuery.parsing.inTransaction|18,2z,1j 19,69,34 1d,1u,30 1h,1h,16
extendedQuery.parsing.failed|18,2z,1j 19,69,34 1d,1v,30 1h,1i,16
extendedQuery.parsing.executed|18,30,1j 19,69,34 1d,1w,30 1h,1j,16
extendedQuery.binding.idle|y,1g,18 18,2y,1j 19,69,34 1d,1x,30
extendedQuery.binding.inTransaction|y,1h,18 18,2z,1j 19,69,34 1d,1y,30
extendedQuery.binding.failed|y,1i,18 18,2z,1j 19,69,34 1d,1z,30
extendedQuery.binding.executed|y,1j,18 18,30,1j 19,69,34 1d,20,30
extendedQuery.describingStatement.idle|18,2y,1j 19,69,34 1d,21,30 1f,25,1a
extendedQuery.describingStatement.inTransaction|18,2z,1j 19,69,34 1d,22,30 1f,26,1a
extendedQuery.describingStatement.failed|18,2z,1j 19,69,34 1d,23,30 1f,27,1a
extendedQuery.describingStatement.executed|18,30,1j 19,69,34 1d,24,30 1f,28,1a
extendedQuery.describingPortal.idle|18,2y,1j 19,69,34 1c,1g,1b 1d,25,30 1m,1g,1b
extendedQuery.describingPortal.inTransaction|18,2z,1j 19,69,34 1c,1h,1b 1d,26,30 1m,1h,1b
extendedQuery.describingPortal.failed|18,2z,1j 19,69,34 1c,1i,1b 1d,27,30
extendedQuery.describingPortal.executed|18,30,1j 19,69,34 1c,1j,1b 1d,28,30 1m,1j,1b
extendedQuery.closing.idle|z,1g,1d 18,2y,1j 19,69,34 1d,29,30
extendedQuery.closing.inTransaction|z,1h,1d 18,2z,1j 19,69,34 1d,2a,30
extendedQuery.closing.failed|z,1i,1d 18,2z,1j 19,69,34 1d,2b,30
extendedQuery.closing.executed|z,1j,1d 18,30,1j 19,69,34 1d,2c,30
extendedQuery.closing.unsettled|z,1k,1d 18,30,1j 19,69,34 1d,2d,30
extendedQuery.refusingFlush.idle|18,2y,1j 19,69,34 1d,2e,30
extendedQuery.refusingFlush.inTransaction|18,2z,1j 19,69,34 1d,2f,30
extendedQuery.refusingFlush.failed|18,2z,1j 19,69,34 1d,2g,30
extendedQuery.refusingFlush.executed|18,30,1j 19,69,34 1d,2h,30
extendedQuery.executing.idle|10,1j,1g 14,3o,1x 15,4b,2d 16,2m,1f 17,1g,1h 18,2y,1j 19,69,34 1d,2i,30 1i,1j,1i
extendedQuery.executing.inTransaction|10,1j,1g 14,3p,1x 15,4c,2d 16,2n,1f 17,1h,1h 18,30,1j 19,69,34 1d,2j,30 1i,1j,1i
extendedQuery.executing.failed|10,1j,1g 17,1i,1h 18,2z,1j 19,69,34 1d,2k,30
extendedQuery.executing.executed|10,1j,1g 14,3q,1x 15,4d,2d 16,2o,1f 17,1j,1h 18,30,1j 19,69,34 1d,2l,30 1i,1j,1i
extendedQuery.sendingRows.idle|10,1j,1g 16,2m,1f 18,2y,1j 19,69,34 1d,2m,30 1i,1j,1i
extendedQuery.sendingRows.inTransaction|10,1j,1g 16,2n,1f 18,2z,1j 19,69,34 1d,2n,30 1i,1j,1i
extendedQuery.sendingRows.executed|10,1j,1g 16,2o,1f 18,30,1j 19,69,34 1d,2o,30 1i,1j,1i
sync.answering.idle|18,31,1p 19,69,34 1d,2p,30 1e,2p,31 1g,2p,32 1k,x,1o
sync.answering.inTransaction|18,32,1p 19,69,34 1d,2q,30 1g,2q,32 1l,y,1o
sync.answering.failed|18,32,1p 19,69,34 1d,2r,30 1g,2r,32 1j,z,1o
sync.answering.executed|18,33,1p 19,69,34 1d,2s,30 1e,2s,31 1g,2s,32 1k,x,1o 1l,y,1o
sync.answering.unsettled|18,33,1p 19,69,34 1d,2t,30 1g,2t,32 1k,11,1u 1l,y,1v
sync.answering.broken|18,31,1p 19,69,34 1d,2u,30 1g,2u,32 1k,11,1o
sync.afterSkip.idle|18,31,1p 19,69,34 1d,2v,30 1e,2v,31 1g,2v,32 1k,x,1s
sync.afterSkip.failed|18,32,1p 19,69,34 1d,2w,30 1g,2w,32 1j,z,1s
sync.afterSkip.either|18,33,1p 19,69,34 1d,2x,30 1e,2x,31 1g,2x,32 1j,z,1s 1k,x,1s
skippingUntilSync.idle|0,2y,1q 1,68,38 2,2y,1q 3,2y,1q 4,2y,1q 5,2y,1q 6,2y,1q 7,2y,1q 8,2y,1q 9,2y,1q a,2y,1q b,2y,1q c,68,38 d,2y,1q e,68,38 f,2y,1q g,68,38 h,68,38 i,68,38 j,2v,1r k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,2y,30 1e,2y,31
skippingUntilSync.failed|0,2z,1q 1,68,38 2,2z,1q 3,2z,1q 4,2z,1q 5,2z,1q 6,2z,1q 7,2z,1q 8,2z,1q 9,2z,1q a,2z,1q b,2z,1q c,68,38 d,2z,1q e,68,38 f,2z,1q g,68,38 h,68,38 i,68,38 j,2w,1r k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,2z,30
skippingUntilSync.either|0,30,1q 1,68,38 2,30,1q 3,30,1q 4,30,1q 5,30,1q 6,30,1q 7,30,1q 8,30,1q 9,30,1q a,30,1q b,30,1q c,68,38 d,30,1q e,68,38 f,30,1q g,68,38 h,68,38 i,68,38 j,2x,1r k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,30,30 1e,30,31
afterError.idle|19,69,34 1d,31,30 1e,31,31 1g,31,32 1k,x,14
afterError.failed|19,69,34 1d,32,30 1g,32,32 1j,z,14
afterError.either|19,69,34 1d,33,30 1e,33,31 1g,33,32 1j,z,14 1k,x,14
copyIn.simple.begun.idle|0,66,29 1,66,29 2,66,29 3,38,1y 4,3g,22 5,3k,23 6,66,29 7,66,29 8,66,29 9,3c,21 a,3c,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3c,20 k,66,29 l,66,2b m,66,2b n,66,29 18,31,25 19,69,34 1d,34,30
copyIn.simple.begun.inTransaction|0,66,29 1,66,29 2,66,29 3,39,1y 4,3h,22 5,3l,23 6,66,29 7,66,29 8,66,29 9,3d,21 a,3d,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3d,20 k,66,29 l,66,2b m,66,2b n,66,29 18,32,25 19,69,34 1d,35,30
copyIn.simple.begun.executed|0,66,29 1,66,29 2,66,29 3,3a,1y 4,3i,22 5,3m,23 6,66,29 7,66,29 8,66,29 9,3e,21 a,3e,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3e,20 k,66,29 l,66,2b m,66,2b n,66,29 18,33,25 19,69,34 1d,36,30
copyIn.simple.begun.pipelined|0,66,29 1,66,29 2,66,29 3,3b,1y 4,3j,22 5,3n,23 6,66,29 7,66,29 8,66,29 9,3f,21 a,3f,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3f,20 k,66,29 l,66,2b m,66,2b n,66,29 18,33,25 19,69,34 1d,37,30
copyIn.simple.row.idle|0,66,29 1,66,29 2,66,29 3,38,1y 4,3g,22 5,3k,23 6,66,29 7,66,29 8,66,29 9,3c,21 a,3c,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3c,20 k,66,29 l,66,2b m,66,2b n,66,29 18,31,26 19,69,34 1d,38,30
copyIn.simple.row.inTransaction|0,66,29 1,66,29 2,66,29 3,39,1y 4,3h,22 5,3l,23 6,66,29 7,66,29 8,66,29 9,3d,21 a,3d,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3d,20 k,66,29 l,66,2b m,66,2b n,66,29 18,32,26 19,69,34 1d,39,30
copyIn.simple.row.executed|0,66,29 1,66,29 2,66,29 3,3a,1y 4,3i,22 5,3m,23 6,66,29 7,66,29 8,66,29 9,3e,21 a,3e,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3e,20 k,66,29 l,66,2b m,66,2b n,66,29 18,33,26 19,69,34 1d,3a,30
copyIn.simple.row.pipelined|0,66,29 1,66,29 2,66,29 3,3b,1y 4,3j,22 5,3n,23 6,66,29 7,66,29 8,66,29 9,3f,21 a,3f,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3f,20 k,66,29 l,66,2b m,66,2b n,66,29 18,33,26 19,69,34 1d,3b,30
copyIn.simple.body.idle|0,66,29 1,66,29 2,66,29 3,38,1y 4,3g,22 5,3k,23 6,66,29 7,66,29 8,66,29 9,3c,21 a,3c,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3c,20 k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,3c,30
copyIn.simple.body.inTransaction|0,66,29 1,66,29 2,66,29 3,39,1y 4,3h,22 5,3l,23 6,66,29 7,66,29 8,66,29 9,3d,21 a,3d,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3d,20 k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,3d,30
copyIn.simple.body.executed|0,66,29 1,66,29 2,66,29 3,3a,1y 4,3i,22 5,3m,23 6,66,29 7,66,29 8,66,29 9,3e,21 a,3e,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3e,20 k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,3e,30
copyIn.simple.body.pipelined|0,66,29 1,66,29 2,66,29 3,3b,1y 4,3j,22 5,3n,23 6,66,29 7,66,29 8,66,29 9,3f,21 a,3f,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3f,20 k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,3f,30
copyIn.simple.ending.idle|10,1e,24 18,31,27 19,69,34 1d,3g,30
copyIn.simple.ending.inTransaction|10,1e,24 18,32,27 19,69,34 1d,3h,30
copyIn.simple.ending.executed|10,1e,24 18,33,27 19,69,34 1d,3i,30
copyIn.simple.ending.pipelined|10,1f,24 18,33,27 19,69,34 1d,3j,30
copyIn.simple.failing.idle|18,31,28 19,69,34 1d,3k,30
copyIn.simple.failing.inTransaction|18,32,28 19,69,34 1d,3l,30
copyIn.simple.failing.executed|18,33,28 19,69,34 1d,3m,30
copyIn.simple.failing.pipelined|18,33,28 19,69,34 1d,3n,30
copyIn.extended.begun.idle|0,66,29 1,66,29 2,66,29 3,3r,1y 4,3x,22 5,40,23 6,66,29 7,66,29 8,66,29 9,3u,21 a,3u,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3u,1z k,66,29 l,66,2b m,66,2b n,66,29 18,2y,25 19,69,34 1d,3o,30
copyIn.extended.begun.inTransaction|0,66,29 1,66,29 2,66,29 3,3s,1y 4,3y,22 5,41,23 6,66,29 7,66,29 8,66,29 9,3v,21 a,3v,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3v,1z k,66,29 l,66,2b m,66,2b n,66,29 18,2z,25 19,69,34 1d,3p,30
copyIn.extended.begun.executed|0,66,29 1,66,29 2,66,29 3,3t,1y 4,3z,22 5,42,23 6,66,29 7,66,29 8,66,29 9,3w,21 a,3w,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3w,1z k,66,29 l,66,2b m,66,2b n,66,29 18,30,25 19,69,34 1d,3q,30
copyIn.extended.row.idle|0,66,29 1,66,29 2,66,29 3,3r,1y 4,3x,22 5,40,23 6,66,29 7,66,29 8,66,29 9,3u,21 a,3u,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3u,1z k,66,29 l,66,2b m,66,2b n,66,29 18,2y,26 19,69,34 1d,3r,30
copyIn.extended.row.inTransaction|0,66,29 1,66,29 2,66,29 3,3s,1y 4,3y,22 5,41,23 6,66,29 7,66,29 8,66,29 9,3v,21 a,3v,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3v,1z k,66,29 l,66,2b m,66,2b n,66,29 18,2z,26 19,69,34 1d,3s,30
copyIn.extended.row.executed|0,66,29 1,66,29 2,66,29 3,3t,1y 4,3z,22 5,42,23 6,66,29 7,66,29 8,66,29 9,3w,21 a,3w,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3w,1z k,66,29 l,66,2b m,66,2b n,66,29 18,30,26 19,69,34 1d,3t,30
copyIn.extended.body.idle|0,66,29 1,66,29 2,66,29 3,3r,1y 4,3x,22 5,40,23 6,66,29 7,66,29 8,66,29 9,3u,21 a,3u,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3u,1z k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,3u,30
copyIn.extended.body.inTransaction|0,66,29 1,66,29 2,66,29 3,3s,1y 4,3y,22 5,41,23 6,66,29 7,66,29 8,66,29 9,3v,21 a,3v,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3v,1z k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,3v,30
copyIn.extended.body.executed|0,66,29 1,66,29 2,66,29 3,3t,1y 4,3z,22 5,42,23 6,66,29 7,66,29 8,66,29 9,3w,21 a,3w,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,3w,1z k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,3w,30
copyIn.extended.ending.idle|10,1j,24 18,2y,27 19,69,34 1d,3x,30
copyIn.extended.ending.inTransaction|10,1j,24 18,2z,27 19,69,34 1d,3y,30
copyIn.extended.ending.executed|10,1j,24 18,30,27 19,69,34 1d,3z,30
copyIn.extended.failing.idle|18,2y,28 19,69,34 1d,40,30
copyIn.extended.failing.inTransaction|18,2z,28 19,69,34 1d,41,30
copyIn.extended.failing.executed|18,30,28 19,69,34 1d,42,30
copyOut.simple.sending.idle|12,43,2e 13,47,2f 18,31,2h 19,69,34 1d,43,30
copyOut.simple.sending.inTransaction|12,44,2e 13,48,2f 18,32,2h 19,69,34 1d,44,30
copyOut.simple.sending.executed|12,45,2e 13,49,2f 18,33,2h 19,69,34 1d,45,30
copyOut.simple.sending.pipelined|12,46,2e 13,4a,2f 18,33,2h 19,69,34 1d,46,30
copyOut.simple.done.idle|10,1e,2g 18,31,2h 19,69,34 1d,47,30
copyOut.simple.done.inTransaction|10,1e,2g 18,32,2h 19,69,34 1d,48,30
copyOut.simple.done.executed|10,1e,2g 18,33,2h 19,69,34 1d,49,30
copyOut.simple.done.pipelined|10,1f,2g 18,33,2h 19,69,34 1d,4a,30
copyOut.extended.sending.idle|12,4b,2e 13,4e,2f 18,2y,2h 19,69,34 1d,4b,30
copyOut.extended.sending.inTransaction|12,4c,2e 13,4f,2f 18,2z,2h 19,69,34 1d,4c,30
copyOut.extended.sending.executed|12,4d,2e 13,4g,2f 18,30,2h 19,69,34 1d,4d,30
copyOut.extended.done.idle|10,1j,2g 18,2y,2h 19,69,34 1d,4e,30
copyOut.extended.done.inTransaction|10,1j,2g 18,2z,2h 19,69,34 1d,4f,30
copyOut.extended.done.executed|10,1j,2g 18,30,2h 19,69,34 1d,4g,30
functionCall.running.idle|18,31,2m 19,69,34 1a,4l,2l 1d,4h,30
functionCall.running.inTransaction|18,32,2m 19,69,34 1a,4m,2l 1d,4i,30
functionCall.running.failed|18,32,2m 19,69,34 1d,4j,30
functionCall.running.pipelined|18,33,2m 19,69,34 1a,4n,2l 1d,4k,30
functionCall.answered.idle|18,31,2m 19,69,34 1d,4l,30 1e,4l,31 1g,4l,32 1k,x,2n
functionCall.answered.inTransaction|18,32,2m 19,69,34 1d,4m,30 1g,4m,32 1l,y,2n
functionCall.answered.pipelined|18,33,2m 19,69,34 1d,4n,30 1e,4n,31 1g,4n,32 1k,x,2n 1l,10,1t
walsender.ready.idle|0,4r,2o 1,68,38 2,4r,2o 3,4o,2i 4,4o,2i 5,4o,2i 6,4r,2o 7,4r,2o 8,4r,2o 9,4o,1k a,4r,1m b,4u,2p c,68,38 d,4r,2o e,68,38 f,52,2q g,68,38 h,68,38 i,68,38 j,4x,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,4o,30
walsender.ready.inTransaction|0,4s,2o 1,68,38 2,4s,2o 3,4p,2i 4,4p,2i 5,4p,2i 6,4s,2o 7,4s,2o 8,4s,2o 9,4p,1k a,4s,1m b,4v,2p c,68,38 d,4s,2o e,68,38 f,53,2q g,68,38 h,68,38 i,68,38 j,4y,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,4p,30
walsender.ready.failed|0,4t,2o 1,68,38 2,4t,2o 3,4q,2i 4,4q,2i 5,4q,2i 6,4t,2o 7,4t,2o 8,4t,2o 9,4q,1k a,4t,1m b,4w,2p c,68,38 d,4t,2o e,68,38 f,54,2q g,68,38 h,68,38 i,68,38 j,4z,1n k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,4q,30
walsender.refusing.extendedQuery.idle|18,61,2o 19,69,34 1d,4r,30
walsender.refusing.extendedQuery.inTransaction|18,62,2o 19,69,34 1d,4s,30
walsender.refusing.extendedQuery.failed|18,62,2o 19,69,34 1d,4t,30
walsender.refusing.functionCall.idle|18,63,2p 19,69,34 1d,4u,30
walsender.refusing.functionCall.inTransaction|18,64,2p 19,69,34 1d,4v,30
walsender.refusing.functionCall.failed|18,64,2p 19,69,34 1d,4w,30
walsender.sync.answering.idle|18,63,1p 19,69,34 1d,4x,30 1g,4x,32 1k,4o,1o
walsender.sync.answering.inTransaction|18,64,1p 19,69,34 1d,4y,30 1g,4y,32 1l,4p,1o
walsender.sync.answering.failed|18,64,1p 19,69,34 1d,4z,30 1g,4z,32 1j,4q,1o
walsender.sync.afterSkip.idle|18,63,1p 19,69,34 1d,50,30 1g,50,32 1k,4o,1s
walsender.sync.afterSkip.failed|18,64,1p 19,69,34 1d,51,30 1g,51,32 1j,4q,1s
walsender.simpleQuery.begun.idle|10,5b,10 11,5x,2s 14,5c,1x 15,5r,2d 17,55,11 18,63,12 19,69,34 1d,52,30 1m,58,y
walsender.simpleQuery.begun.inTransaction|10,5b,10 14,5d,1x 15,5s,2d 17,56,11 18,65,12 19,69,34 1d,53,30 1m,59,y
walsender.simpleQuery.begun.failed|10,5b,10 17,57,11 18,64,12 19,69,34 1d,54,30
walsender.simpleQuery.empty.idle|18,63,12 19,69,34 1d,55,30 1g,55,32 1k,4o,13
walsender.simpleQuery.empty.inTransaction|18,64,12 19,69,34 1d,56,30 1g,56,32 1l,4p,13
walsender.simpleQuery.empty.failed|18,64,12 19,69,34 1d,57,30 1g,57,32 1j,4q,13
walsender.simpleQuery.sendingRows.idle|10,5b,10 16,58,z 18,63,12 19,69,34 1d,58,30
walsender.simpleQuery.sendingRows.inTransaction|10,5b,10 16,59,z 18,64,12 19,69,34 1d,59,30
walsender.simpleQuery.sendingRows.executed|10,5b,10 16,5a,z 18,65,12 19,69,34 1d,5a,30
walsender.simpleQuery.completed.executed|10,5b,10 14,5e,1x 15,5t,2d 18,65,12 19,69,34 1d,5b,30 1g,5b,32 1k,4o,13 1l,4p,13 1m,5a,y
walsender.copyIn.simple.begun.idle|0,66,29 1,66,29 2,66,29 3,5f,1y 4,5l,22 5,5o,23 6,66,29 7,66,29 8,66,29 9,5i,21 a,5i,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5i,20 k,66,29 l,66,2b m,66,2b n,66,29 18,63,25 19,69,34 1d,5c,30
walsender.copyIn.simple.begun.inTransaction|0,66,29 1,66,29 2,66,29 3,5g,1y 4,5m,22 5,5p,23 6,66,29 7,66,29 8,66,29 9,5j,21 a,5j,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5j,20 k,66,29 l,66,2b m,66,2b n,66,29 18,64,25 19,69,34 1d,5d,30
walsender.copyIn.simple.begun.executed|0,66,29 1,66,29 2,66,29 3,5h,1y 4,5n,22 5,5q,23 6,66,29 7,66,29 8,66,29 9,5k,21 a,5k,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5k,20 k,66,29 l,66,2b m,66,2b n,66,29 18,65,25 19,69,34 1d,5e,30
walsender.copyIn.simple.row.idle|0,66,29 1,66,29 2,66,29 3,5f,1y 4,5l,22 5,5o,23 6,66,29 7,66,29 8,66,29 9,5i,21 a,5i,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5i,20 k,66,29 l,66,2b m,66,2b n,66,29 18,63,26 19,69,34 1d,5f,30
walsender.copyIn.simple.row.inTransaction|0,66,29 1,66,29 2,66,29 3,5g,1y 4,5m,22 5,5p,23 6,66,29 7,66,29 8,66,29 9,5j,21 a,5j,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5j,20 k,66,29 l,66,2b m,66,2b n,66,29 18,64,26 19,69,34 1d,5g,30
walsender.copyIn.simple.row.executed|0,66,29 1,66,29 2,66,29 3,5h,1y 4,5n,22 5,5q,23 6,66,29 7,66,29 8,66,29 9,5k,21 a,5k,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5k,20 k,66,29 l,66,2b m,66,2b n,66,29 18,65,26 19,69,34 1d,5h,30
walsender.copyIn.simple.body.idle|0,66,29 1,66,29 2,66,29 3,5f,1y 4,5l,22 5,5o,23 6,66,29 7,66,29 8,66,29 9,5i,21 a,5i,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5i,20 k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,5i,30
walsender.copyIn.simple.body.inTransaction|0,66,29 1,66,29 2,66,29 3,5g,1y 4,5m,22 5,5p,23 6,66,29 7,66,29 8,66,29 9,5j,21 a,5j,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5j,20 k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,5j,30
walsender.copyIn.simple.body.executed|0,66,29 1,66,29 2,66,29 3,5h,1y 4,5n,22 5,5q,23 6,66,29 7,66,29 8,66,29 9,5k,21 a,5k,21 b,66,29 c,66,29 d,66,29 e,66,29 f,66,29 g,66,29 h,66,29 i,66,29 j,5k,20 k,66,29 l,66,2b m,66,2b n,66,29 19,69,34 1d,5k,30
walsender.copyIn.simple.ending.idle|10,5b,24 18,63,27 19,69,34 1d,5l,30
walsender.copyIn.simple.ending.inTransaction|10,5b,24 18,64,27 19,69,34 1d,5m,30
walsender.copyIn.simple.ending.executed|10,5b,24 18,65,27 19,69,34 1d,5n,30
walsender.copyIn.simple.failing.idle|18,63,28 19,69,34 1d,5o,30
walsender.copyIn.simple.failing.inTransaction|18,64,28 19,69,34 1d,5p,30
walsender.copyIn.simple.failing.executed|18,65,28 19,69,34 1d,5q,30
walsender.copyOut.simple.sending.idle|12,5r,2e 13,5u,2f 18,63,2h 19,69,34 1d,5r,30
walsender.copyOut.simple.sending.inTransaction|12,5s,2e 13,5v,2f 18,64,2h 19,69,34 1d,5s,30
walsender.copyOut.simple.sending.executed|12,5t,2e 13,5w,2f 18,65,2h 19,69,34 1d,5t,30
walsender.copyOut.simple.done.idle|10,5b,2g 18,63,2h 19,69,34 1d,5u,30
walsender.copyOut.simple.done.inTransaction|10,5b,2g 18,64,2h 19,69,34 1d,5v,30
walsender.copyOut.simple.done.executed|10,5b,2g 15,5t,2r 18,65,2h 19,69,34 1d,5w,30 1m,5a,2r
walsender.copyBoth.streaming|0,68,2z 1,68,2z 2,68,2z 3,5x,2u 4,5y,2v 5,68,2z 6,68,2z 7,68,2z 8,68,2z 9,68,2z a,68,2z b,68,2z c,68,2z d,68,2z e,68,2z f,68,2z g,68,2z h,68,2z i,68,2z j,68,2z k,69,36 l,69,37 m,69,39 n,68,2z 12,5x,2t 13,5z,2w 18,63,2y 19,69,34 1d,5x,30
walsender.copyBoth.frontendDone|13,60,2w 19,69,34 1d,5y,30
walsender.copyBoth.serverDone|0,68,2z 1,68,2z 2,68,2z 3,5z,2u 4,60,2v 5,68,2z 6,68,2z 7,68,2z 8,68,2z 9,68,2z a,68,2z b,68,2z c,68,2z d,68,2z e,68,2z f,68,2z g,68,2z h,68,2z i,68,2z j,68,2z k,69,36 l,69,37 m,69,39 n,68,2z 12,5z,2t 18,63,2y 19,69,34 1d,5z,30
walsender.copyBoth.bothDone|10,5b,2x 12,60,2t 18,63,2y 19,69,34 1d,60,30 1m,58,2x
walsender.skippingUntilSync.idle|0,61,1q 1,68,38 2,61,1q 3,61,1q 4,61,1q 5,61,1q 6,61,1q 7,61,1q 8,61,1q 9,61,1q a,61,1q b,61,1q c,68,38 d,61,1q e,68,38 f,61,1q g,68,38 h,68,38 i,68,38 j,50,1r k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,61,30
walsender.skippingUntilSync.failed|0,62,1q 1,68,38 2,62,1q 3,62,1q 4,62,1q 5,62,1q 6,62,1q 7,62,1q 8,62,1q 9,62,1q a,62,1q b,62,1q c,68,38 d,62,1q e,68,38 f,62,1q g,68,38 h,68,38 i,68,38 j,51,1r k,69,36 l,69,37 m,69,39 n,68,38 19,69,34 1d,62,30
walsender.afterError.idle|19,69,34 1d,63,30 1g,63,32 1k,4o,14
walsender.afterError.failed|19,69,34 1d,64,30 1g,64,32 1j,4q,14
walsender.afterError.either|19,69,34 1d,65,30 1g,65,32 1j,4q,14 1k,4o,14
synchronizationLost.error|18,67,2c
synchronizationLost.fatal|19,69,2c
protocolViolation|19,69,3a
closed|1d,69,35
broken.extendedQuery|18,2y,1w 19,69,34 1d,6a,30
broken.command|18,31,1w 19,69,34 1d,6b,30
broken.closing|z,11,1d 18,2y,1j 19,69,34 1d,6c,30`;

export const BACKEND_TEXT = {
  'postgres-12': postgres12,
  'postgres-13': postgres13,
  'postgres-14': postgres14,
  'postgres-15': postgres14,
  'postgres-16': postgres14,
  'postgres-17': postgres17,
  'postgres-18': postgres18,
} as const;
