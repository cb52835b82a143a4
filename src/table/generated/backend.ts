/** Generated from machines/ by `npm run generate`; do not edit. */
const postgres12 = `\
startup.first|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,3,3 d,65,8 e,65,8 f,65,8 g,1,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequested|19,65,c 1n,8,4 1o,2,5
startup.sslRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,6,3 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.gssRequested|19,65,c 1n,8,4 1o,4,5
startup.gssRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,5,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.bothRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.encrypted|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c
authentication.session.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,c,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingPassword|s,k,q 19,65,r
authentication.session.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingSasl|s,k,q u,e,l v,g,m 19,65,r
authentication.session.saslFinished|s,k,q 19,65,r
authentication.session.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.session.checkingGss|q,j,p s,k,q 19,65,r
authentication.session.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,k,q 19,65,r
authentication.session.initializing|x,l,u 19,65,w 1d,k,30 1g,k,t
authentication.session.keyed|1k,z,v
authentication.walsender.requesting|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c 1b,n,b
authentication.walsender.negotiated|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c
authentication.walsender.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,p,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingPassword|s,x,q 19,65,r
authentication.walsender.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingSasl|s,x,q u,r,l v,t,m 19,65,r
authentication.walsender.saslFinished|s,x,q 19,65,r
authentication.walsender.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.walsender.checkingGss|q,w,p s,x,q 19,65,r
authentication.walsender.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,x,q 19,65,r
authentication.walsender.initializing|x,y,u 19,65,w 1d,x,30 1g,x,t
authentication.walsender.keyed|1k,4k,v
ready.idle|0,1w,17 1,64,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,z,30 1e,z,31
ready.inTransaction|0,1x,17 1,64,38 2,29,1c 3,10,2i 4,10,2i 5,10,2i 6,25,19 7,21,19 8,2h,1e 9,10,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,10,30
ready.failed|0,1y,17 1,64,38 2,2a,1c 3,11,2i 4,11,2i 5,11,2i 6,26,19 7,22,19 8,2i,1e 9,11,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,11,30
simpleQuery.begun.idle|10,1e,10 14,30,1x 15,3z,2d 17,16,11 18,2x,12 19,65,34 1d,12,30 1g,12,33 1m,1a,y
simpleQuery.begun.inTransaction|10,1e,10 14,31,1x 15,40,2d 17,17,11 18,2z,12 19,65,34 1d,13,30 1g,13,33 1m,1b,y
simpleQuery.begun.failed|10,1e,10 17,18,11 18,2y,12 19,65,34 1d,14,30 1g,14,33
simpleQuery.begun.pipelined|10,1f,10 14,33,1x 15,42,2d 17,19,11 18,2z,12 19,65,34 1d,15,30 1g,15,33 1m,1d,y
simpleQuery.empty.idle|18,2x,12 19,65,34 1d,16,30 1e,16,31 1g,16,33 1k,z,13
simpleQuery.empty.inTransaction|18,2y,12 19,65,34 1d,17,30 1g,17,33 1l,10,13
simpleQuery.empty.failed|18,2y,12 19,65,34 1d,18,30 1g,18,33 1j,11,13
simpleQuery.empty.pipelined|18,2z,12 19,65,34 1d,19,30 1e,19,31 1g,19,33 1k,z,13 1l,10,13
simpleQuery.sendingRows.idle|10,1e,10 16,1a,z 18,2x,12 19,65,34 1d,1a,30 1g,1a,33
simpleQuery.sendingRows.inTransaction|10,1e,10 16,1b,z 18,2y,12 19,65,34 1d,1b,30 1g,1b,33
simpleQuery.sendingRows.executed|10,1e,10 16,1c,z 18,2z,12 19,65,34 1d,1c,30 1g,1c,33
simpleQuery.sendingRows.pipelined|10,1f,10 16,1d,z 18,2z,12 19,65,34 1d,1d,30 1g,1d,33
simpleQuery.completed.executed|10,1e,10 14,32,1x 15,41,2d 18,2z,12 19,65,34 1d,1e,30 1e,1e,31 1g,1e,33 1k,z,13 1l,10,13 1m,1c,y
simpleQuery.completed.pipelined|10,1f,10 14,33,1x 15,42,2d 18,2z,12 19,65,34 1d,1f,30 1e,1f,31 1g,1f,33 1k,z,13 1l,10,13 1m,1d,y
pipelining.awaiting.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1g,30 1e,1g,31
pipelining.awaiting.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1h,30
pipelining.awaiting.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1i,30
pipelining.awaiting.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1j,30
pipelining.flushRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2u,1l 19,65,34 1d,1k,30 1e,1k,31
pipelining.flushRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1l,30
pipelining.flushRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1m,30
pipelining.flushRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2w,1l 19,65,34 1d,1n,30
pipelining.strayRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2x,2j 19,65,34 1d,1o,30 1e,1o,31
pipelining.strayRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1p,30
pipelining.strayRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1q,30
pipelining.strayRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2z,2j 19,65,34 1d,1r,30
extendedQuery.parsing.idle|18,2u,1j 19,65,34 1d,1s,30 1g,1s,33 1h,1g,16
extendedQuery.parsing.inTransaction|18,2v,1j 19,65,34 1d,1t,30 1g,1t,33 1h,1h,16
extendedQuery.parsing.failed|18,2v,1j 19,65,34 1d,1u,30 1g,1u,33 1h,1i,16
extendedQuery.parsing.executed|18,2w,1j 19,65,34 1d,1v,30 1g,1v,33 1h,1j,16
extendedQuery.binding.idle|y,1g,18 18,2u,1j 19,65,34 1d,1w,30 1g,1w,33
extendedQuery.binding.inTransaction|y,1h,18 18,2v,1j 19,65,34 1d,1x,30 1g,1x,33
extendedQuery.binding.failed|y,1i,18 18,2v,1j 19,65,34 1d,1y,30 1g,1y,33
extendedQuery.binding.executed|y,1j,18 18,2w,1j 19,65,34 1d,1z,30 1g,1z,33
extendedQuery.describingStatement.idle|18,2u,1j 19,65,34 1d,20,30 1f,24,1a 1g,20,33
extendedQuery.describingStatement.inTransaction|18,2v,1j 19,65,34 1d,21,30 1f,25,1a 1g,21,33
extendedQuery.describingStatement.failed|18,2v,1j 19,65,34 1d,22,30 1f,26,1a 1g,22,33
extendedQuery.describingStatement.executed|18,2w,1j 19,65,34 1d,23,30 1f,27,1a 1g,23,33
extendedQuery.describingPortal.idle|18,2u,1j 19,65,34 1c,1g,1b 1d,24,30 1g,24,33 1m,1g,1b
extendedQuery.describingPortal.inTransaction|18,2v,1j 19,65,34 1c,1h,1b 1d,25,30 1g,25,33 1m,1h,1b
extendedQuery.describingPortal.failed|18,2v,1j 19,65,34 1c,1i,1b 1d,26,30 1g,26,33
extendedQuery.describingPortal.executed|18,2w,1j 19,65,34 1c,1j,1b 1d,27,30 1g,27,33 1m,1j,1b
extendedQuery.closing.idle|z,1g,1d 18,2u,1j 19,65,34 1d,28,30 1g,28,33
extendedQuery.closing.inTransaction|z,1h,1d 18,2v,1j 19,65,34 1d,29,30 1g,29,33
extendedQuery.closing.failed|z,1i,1d 18,2v,1j 19,65,34 1d,2a,30 1g,2a,33
extendedQuery.closing.executed|z,1j,1d 18,2w,1j 19,65,34 1d,2b,30 1g,2b,33
extendedQuery.refusingFlush.idle|18,2u,1j 19,65,34 1d,2c,30 1g,2c,33
extendedQuery.refusingFlush.inTransaction|18,2v,1j 19,65,34 1d,2d,30 1g,2d,33
extendedQuery.refusingFlush.failed|18,2v,1j 19,65,34 1d,2e,30 1g,2e,33
extendedQuery.refusingFlush.executed|18,2w,1j 19,65,34 1d,2f,30 1g,2f,33
extendedQuery.executing.idle|10,1j,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1g,1h 18,2u,1j 19,65,34 1d,2g,30 1g,2g,33 1i,1j,1i
extendedQuery.executing.inTransaction|10,1j,1g 14,3l,1x 15,48,2d 16,2l,1f 17,1h,1h 18,2w,1j 19,65,34 1d,2h,30 1g,2h,33 1i,1j,1i
extendedQuery.executing.failed|10,1j,1g 17,1i,1h 18,2v,1j 19,65,34 1d,2i,30 1g,2i,33
extendedQuery.executing.executed|10,1j,1g 14,3m,1x 15,49,2d 16,2m,1f 17,1j,1h 18,2w,1j 19,65,34 1d,2j,30 1g,2j,33 1i,1j,1i
extendedQuery.sendingRows.idle|10,1j,1g 16,2k,1f 18,2u,1j 19,65,34 1d,2k,30 1g,2k,33 1i,1j,1i
extendedQuery.sendingRows.inTransaction|10,1j,1g 16,2l,1f 18,2v,1j 19,65,34 1d,2l,30 1g,2l,33 1i,1j,1i
extendedQuery.sendingRows.executed|10,1j,1g 16,2m,1f 18,2w,1j 19,65,34 1d,2m,30 1g,2m,33 1i,1j,1i
sync.answering.idle|18,2x,1p 19,65,34 1d,2n,30 1e,2n,31 1g,2n,33 1k,z,1o
sync.answering.inTransaction|18,2y,1p 19,65,34 1d,2o,30 1g,2o,33 1l,10,1o
sync.answering.failed|18,2y,1p 19,65,34 1d,2p,30 1g,2p,33 1j,11,1o
sync.answering.executed|18,2z,1p 19,65,34 1d,2q,30 1e,2q,31 1g,2q,33 1k,z,1o 1l,10,1o
sync.afterSkip.idle|18,2x,1p 19,65,34 1d,2r,30 1e,2r,31 1g,2r,33 1k,z,1s
sync.afterSkip.failed|18,2y,1p 19,65,34 1d,2s,30 1g,2s,33 1j,11,1s
sync.afterSkip.either|18,2z,1p 19,65,34 1d,2t,30 1e,2t,31 1g,2t,33 1j,11,1s 1k,z,1s
skippingUntilSync.idle|0,2u,1q 1,64,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,64,38 d,2u,1q e,64,38 f,2u,1q g,64,38 h,64,38 i,64,38 j,2r,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2u,30 1e,2u,31 1g,2u,33
skippingUntilSync.failed|0,2v,1q 1,64,38 2,2v,1q 3,2v,1q 4,2v,1q 5,2v,1q 6,2v,1q 7,2v,1q 8,2v,1q 9,2v,1q a,2v,1q b,2v,1q c,64,38 d,2v,1q e,64,38 f,2v,1q g,64,38 h,64,38 i,64,38 j,2s,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2v,30 1g,2v,33
skippingUntilSync.either|0,2w,1q 1,64,38 2,2w,1q 3,2w,1q 4,2w,1q 5,2w,1q 6,2w,1q 7,2w,1q 8,2w,1q 9,2w,1q a,2w,1q b,2w,1q c,64,38 d,2w,1q e,64,38 f,2w,1q g,64,38 h,64,38 i,64,38 j,2t,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2w,30 1e,2w,31 1g,2w,33
afterError.idle|19,65,34 1d,2x,30 1e,2x,31 1g,2x,33 1k,z,14
afterError.failed|19,65,34 1d,2y,30 1g,2y,33 1j,11,14
afterError.either|19,65,34 1d,2z,30 1e,2z,31 1g,2z,33 1j,11,14 1k,z,14
copyIn.simple.begun.idle|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,62,2b m,62,2b n,3g,2a 18,2x,25 19,65,34 1d,30,30
copyIn.simple.begun.inTransaction|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,62,2b m,62,2b n,3h,2a 18,2y,25 19,65,34 1d,31,30
copyIn.simple.begun.executed|0,3i,2a 1,3i,2a 2,3i,2a 3,36,1y 4,3e,22 5,3i,23 6,3i,2a 7,3i,2a 8,3i,2a 9,3a,21 a,3a,21 b,3i,2a c,3i,2a d,3i,2a e,3i,2a f,3i,2a g,3i,2a h,3i,2a i,3i,2a j,3a,20 k,3i,2a l,62,2b m,62,2b n,3i,2a 18,2z,25 19,65,34 1d,32,30
copyIn.simple.begun.pipelined|0,3j,2a 1,3j,2a 2,3j,2a 3,37,1y 4,3f,22 5,3j,23 6,3j,2a 7,3j,2a 8,3j,2a 9,3b,21 a,3b,21 b,3j,2a c,3j,2a d,3j,2a e,3j,2a f,3j,2a g,3j,2a h,3j,2a i,3j,2a j,3b,20 k,3j,2a l,62,2b m,62,2b n,3j,2a 18,2z,25 19,65,34 1d,33,30
copyIn.simple.row.idle|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,62,2b m,62,2b n,3g,2a 18,2x,26 19,65,34 1d,34,30 1g,34,33
copyIn.simple.row.inTransaction|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,62,2b m,62,2b n,3h,2a 18,2y,26 19,65,34 1d,35,30 1g,35,33
copyIn.simple.row.executed|0,3i,2a 1,3i,2a 2,3i,2a 3,36,1y 4,3e,22 5,3i,23 6,3i,2a 7,3i,2a 8,3i,2a 9,3a,21 a,3a,21 b,3i,2a c,3i,2a d,3i,2a e,3i,2a f,3i,2a g,3i,2a h,3i,2a i,3i,2a j,3a,20 k,3i,2a l,62,2b m,62,2b n,3i,2a 18,2z,26 19,65,34 1d,36,30 1g,36,33
copyIn.simple.row.pipelined|0,3j,2a 1,3j,2a 2,3j,2a 3,37,1y 4,3f,22 5,3j,23 6,3j,2a 7,3j,2a 8,3j,2a 9,3b,21 a,3b,21 b,3j,2a c,3j,2a d,3j,2a e,3j,2a f,3j,2a g,3j,2a h,3j,2a i,3j,2a j,3b,20 k,3j,2a l,62,2b m,62,2b n,3j,2a 18,2z,26 19,65,34 1d,37,30 1g,37,33
copyIn.simple.body.idle|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,62,2b m,62,2b n,3g,2a 19,65,34 1d,38,30
copyIn.simple.body.inTransaction|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,62,2b m,62,2b n,3h,2a 19,65,34 1d,39,30
copyIn.simple.body.executed|0,3i,2a 1,3i,2a 2,3i,2a 3,36,1y 4,3e,22 5,3i,23 6,3i,2a 7,3i,2a 8,3i,2a 9,3a,21 a,3a,21 b,3i,2a c,3i,2a d,3i,2a e,3i,2a f,3i,2a g,3i,2a h,3i,2a i,3i,2a j,3a,20 k,3i,2a l,62,2b m,62,2b n,3i,2a 19,65,34 1d,3a,30
copyIn.simple.body.pipelined|0,3j,2a 1,3j,2a 2,3j,2a 3,37,1y 4,3f,22 5,3j,23 6,3j,2a 7,3j,2a 8,3j,2a 9,3b,21 a,3b,21 b,3j,2a c,3j,2a d,3j,2a e,3j,2a f,3j,2a g,3j,2a h,3j,2a i,3j,2a j,3b,20 k,3j,2a l,62,2b m,62,2b n,3j,2a 19,65,34 1d,3b,30
copyIn.simple.ending.idle|10,1e,24 18,2x,27 19,65,34 1d,3c,30 1g,3c,33
copyIn.simple.ending.inTransaction|10,1e,24 18,2y,27 19,65,34 1d,3d,30 1g,3d,33
copyIn.simple.ending.executed|10,1e,24 18,2z,27 19,65,34 1d,3e,30 1g,3e,33
copyIn.simple.ending.pipelined|10,1f,24 18,2z,27 19,65,34 1d,3f,30 1g,3f,33
copyIn.simple.failing.idle|18,2x,28 19,65,34 1d,3g,30 1g,3g,33
copyIn.simple.failing.inTransaction|18,2y,28 19,65,34 1d,3h,30 1g,3h,33
copyIn.simple.failing.executed|18,2z,28 19,65,34 1d,3i,30 1g,3i,33
copyIn.simple.failing.pipelined|18,2z,28 19,65,34 1d,3j,30 1g,3j,33
copyIn.extended.begun.idle|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,62,2b m,62,2b n,3w,2a 18,2u,25 19,65,34 1d,3k,30
copyIn.extended.begun.inTransaction|0,3x,2a 1,3x,2a 2,3x,2a 3,3o,1y 4,3u,22 5,3x,23 6,3x,2a 7,3x,2a 8,3x,2a 9,3r,21 a,3r,21 b,3x,2a c,3x,2a d,3x,2a e,3x,2a f,3x,2a g,3x,2a h,3x,2a i,3x,2a j,3r,1z k,3x,2a l,62,2b m,62,2b n,3x,2a 18,2v,25 19,65,34 1d,3l,30
copyIn.extended.begun.executed|0,3y,2a 1,3y,2a 2,3y,2a 3,3p,1y 4,3v,22 5,3y,23 6,3y,2a 7,3y,2a 8,3y,2a 9,3s,21 a,3s,21 b,3y,2a c,3y,2a d,3y,2a e,3y,2a f,3y,2a g,3y,2a h,3y,2a i,3y,2a j,3s,1z k,3y,2a l,62,2b m,62,2b n,3y,2a 18,2w,25 19,65,34 1d,3m,30
copyIn.extended.row.idle|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,62,2b m,62,2b n,3w,2a 18,2u,26 19,65,34 1d,3n,30 1g,3n,33
copyIn.extended.row.inTransaction|0,3x,2a 1,3x,2a 2,3x,2a 3,3o,1y 4,3u,22 5,3x,23 6,3x,2a 7,3x,2a 8,3x,2a 9,3r,21 a,3r,21 b,3x,2a c,3x,2a d,3x,2a e,3x,2a f,3x,2a g,3x,2a h,3x,2a i,3x,2a j,3r,1z k,3x,2a l,62,2b m,62,2b n,3x,2a 18,2v,26 19,65,34 1d,3o,30 1g,3o,33
copyIn.extended.row.executed|0,3y,2a 1,3y,2a 2,3y,2a 3,3p,1y 4,3v,22 5,3y,23 6,3y,2a 7,3y,2a 8,3y,2a 9,3s,21 a,3s,21 b,3y,2a c,3y,2a d,3y,2a e,3y,2a f,3y,2a g,3y,2a h,3y,2a i,3y,2a j,3s,1z k,3y,2a l,62,2b m,62,2b n,3y,2a 18,2w,26 19,65,34 1d,3p,30 1g,3p,33
copyIn.extended.body.idle|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,62,2b m,62,2b n,3w,2a 19,65,34 1d,3q,30
copyIn.extended.body.inTransaction|0,3x,2a 1,3x,2a 2,3x,2a 3,3o,1y 4,3u,22 5,3x,23 6,3x,2a 7,3x,2a 8,3x,2a 9,3r,21 a,3r,21 b,3x,2a c,3x,2a d,3x,2a e,3x,2a f,3x,2a g,3x,2a h,3x,2a i,3x,2a j,3r,1z k,3x,2a l,62,2b m,62,2b n,3x,2a 19,65,34 1d,3r,30
copyIn.extended.body.executed|0,3y,2a 1,3y,2a 2,3y,2a 3,3p,1y 4,3v,22 5,3y,23 6,3y,2a 7,3y,2a 8,3y,2a 9,3s,21 a,3s,21 b,3y,2a c,3y,2a d,3y,2a e,3y,2a f,3y,2a g,3y,2a h,3y,2a i,3y,2a j,3s,1z k,3y,2a l,62,2b m,62,2b n,3y,2a 19,65,34 1d,3s,30
copyIn.extended.ending.idle|10,1j,24 18,2u,27 19,65,34 1d,3t,30 1g,3t,33
copyIn.extended.ending.inTransaction|10,1j,24 18,2v,27 19,65,34 1d,3u,30 1g,3u,33
copyIn.extended.ending.executed|10,1j,24 18,2w,27 19,65,34 1d,3v,30 1g,3v,33
copyIn.extended.failing.idle|18,2u,28 19,65,34 1d,3w,30 1g,3w,33
copyIn.extended.failing.inTransaction|18,2v,28 19,65,34 1d,3x,30 1g,3x,33
copyIn.extended.failing.executed|18,2w,28 19,65,34 1d,3y,30 1g,3y,33
copyOut.simple.sending.idle|12,3z,2e 13,43,2f 18,2x,2h 19,65,34 1d,3z,30 1g,3z,33
copyOut.simple.sending.inTransaction|12,40,2e 13,44,2f 18,2y,2h 19,65,34 1d,40,30 1g,40,33
copyOut.simple.sending.executed|12,41,2e 13,45,2f 18,2z,2h 19,65,34 1d,41,30 1g,41,33
copyOut.simple.sending.pipelined|12,42,2e 13,46,2f 18,2z,2h 19,65,34 1d,42,30 1g,42,33
copyOut.simple.done.idle|10,1e,2g 18,2x,2h 19,65,34 1d,43,30 1g,43,33
copyOut.simple.done.inTransaction|10,1e,2g 18,2y,2h 19,65,34 1d,44,30 1g,44,33
copyOut.simple.done.executed|10,1e,2g 18,2z,2h 19,65,34 1d,45,30 1g,45,33
copyOut.simple.done.pipelined|10,1f,2g 18,2z,2h 19,65,34 1d,46,30 1g,46,33
copyOut.extended.sending.idle|12,47,2e 13,4a,2f 18,2u,2h 19,65,34 1d,47,30 1g,47,33
copyOut.extended.sending.inTransaction|12,48,2e 13,4b,2f 18,2v,2h 19,65,34 1d,48,30 1g,48,33
copyOut.extended.sending.executed|12,49,2e 13,4c,2f 18,2w,2h 19,65,34 1d,49,30 1g,49,33
copyOut.extended.done.idle|10,1j,2g 18,2u,2h 19,65,34 1d,4a,30 1g,4a,33
copyOut.extended.done.inTransaction|10,1j,2g 18,2v,2h 19,65,34 1d,4b,30 1g,4b,33
copyOut.extended.done.executed|10,1j,2g 18,2w,2h 19,65,34 1d,4c,30 1g,4c,33
functionCall.running.idle|18,2x,2m 19,65,34 1a,4h,2l 1d,4d,30 1g,4d,33
functionCall.running.inTransaction|18,2y,2m 19,65,34 1a,4i,2l 1d,4e,30 1g,4e,33
functionCall.running.failed|18,2y,2m 19,65,34 1d,4f,30 1g,4f,33
functionCall.running.pipelined|18,2z,2m 19,65,34 1a,4j,2l 1d,4g,30 1g,4g,33
functionCall.answered.idle|18,2x,2m 19,65,34 1d,4h,30 1e,4h,31 1g,4h,33 1k,z,2n
functionCall.answered.inTransaction|18,2y,2m 19,65,34 1d,4i,30 1g,4i,33 1l,10,2n
functionCall.answered.pipelined|18,2z,2m 19,65,34 1d,4j,30 1e,4j,31 1g,4j,33 1k,z,2n 1l,10,2n
walsender.ready.idle|0,4n,2o 1,64,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,64,38 d,4n,2o e,64,38 f,4y,2q g,64,38 h,64,38 i,64,38 j,4t,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4k,30
walsender.ready.inTransaction|0,4o,2o 1,64,38 2,4o,2o 3,4l,2i 4,4l,2i 5,4l,2i 6,4o,2o 7,4o,2o 8,4o,2o 9,4l,1k a,4o,1m b,4r,2p c,64,38 d,4o,2o e,64,38 f,4z,2q g,64,38 h,64,38 i,64,38 j,4u,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4l,30
walsender.ready.failed|0,4p,2o 1,64,38 2,4p,2o 3,4m,2i 4,4m,2i 5,4m,2i 6,4p,2o 7,4p,2o 8,4p,2o 9,4m,1k a,4p,1m b,4s,2p c,64,38 d,4p,2o e,64,38 f,50,2q g,64,38 h,64,38 i,64,38 j,4v,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4m,30
walsender.refusing.extendedQuery.idle|18,5x,2o 19,65,34 1d,4n,30 1g,4n,33
walsender.refusing.extendedQuery.inTransaction|18,5y,2o 19,65,34 1d,4o,30 1g,4o,33
walsender.refusing.extendedQuery.failed|18,5y,2o 19,65,34 1d,4p,30 1g,4p,33
walsender.refusing.functionCall.idle|18,5z,2p 19,65,34 1d,4q,30 1g,4q,33
walsender.refusing.functionCall.inTransaction|18,60,2p 19,65,34 1d,4r,30 1g,4r,33
walsender.refusing.functionCall.failed|18,60,2p 19,65,34 1d,4s,30 1g,4s,33
walsender.sync.answering.idle|18,5z,1p 19,65,34 1d,4t,30 1g,4t,33 1k,4k,1o
walsender.sync.answering.inTransaction|18,60,1p 19,65,34 1d,4u,30 1g,4u,33 1l,4l,1o
walsender.sync.answering.failed|18,60,1p 19,65,34 1d,4v,30 1g,4v,33 1j,4m,1o
walsender.sync.afterSkip.idle|18,5z,1p 19,65,34 1d,4w,30 1g,4w,33 1k,4k,1s
walsender.sync.afterSkip.failed|18,60,1p 19,65,34 1d,4x,30 1g,4x,33 1j,4m,1s
walsender.simpleQuery.begun.idle|10,57,10 11,5t,2s 14,58,1x 15,5n,2d 17,51,11 18,5z,12 19,65,34 1d,4y,30 1g,4y,33 1m,54,y
walsender.simpleQuery.begun.inTransaction|10,57,10 14,59,1x 15,5o,2d 17,52,11 18,61,12 19,65,34 1d,4z,30 1g,4z,33 1m,55,y
walsender.simpleQuery.begun.failed|10,57,10 17,53,11 18,60,12 19,65,34 1d,50,30 1g,50,33
walsender.simpleQuery.empty.idle|18,5z,12 19,65,34 1d,51,30 1g,51,33 1k,4k,13
walsender.simpleQuery.empty.inTransaction|18,60,12 19,65,34 1d,52,30 1g,52,33 1l,4l,13
walsender.simpleQuery.empty.failed|18,60,12 19,65,34 1d,53,30 1g,53,33 1j,4m,13
walsender.simpleQuery.sendingRows.idle|10,57,10 16,54,z 18,5z,12 19,65,34 1d,54,30 1g,54,33
walsender.simpleQuery.sendingRows.inTransaction|10,57,10 16,55,z 18,60,12 19,65,34 1d,55,30 1g,55,33
walsender.simpleQuery.sendingRows.executed|10,57,10 16,56,z 18,61,12 19,65,34 1d,56,30 1g,56,33
walsender.simpleQuery.completed.executed|10,57,10 14,5a,1x 15,5p,2d 18,61,12 19,65,34 1d,57,30 1g,57,33 1k,4k,13 1l,4l,13 1m,56,y
walsender.copyIn.simple.begun.idle|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,62,2b m,62,2b n,5k,2a 18,5z,25 19,65,34 1d,58,30
walsender.copyIn.simple.begun.inTransaction|0,5l,2a 1,5l,2a 2,5l,2a 3,5c,1y 4,5i,22 5,5l,23 6,5l,2a 7,5l,2a 8,5l,2a 9,5f,21 a,5f,21 b,5l,2a c,5l,2a d,5l,2a e,5l,2a f,5l,2a g,5l,2a h,5l,2a i,5l,2a j,5f,20 k,5l,2a l,62,2b m,62,2b n,5l,2a 18,60,25 19,65,34 1d,59,30
walsender.copyIn.simple.begun.executed|0,5m,2a 1,5m,2a 2,5m,2a 3,5d,1y 4,5j,22 5,5m,23 6,5m,2a 7,5m,2a 8,5m,2a 9,5g,21 a,5g,21 b,5m,2a c,5m,2a d,5m,2a e,5m,2a f,5m,2a g,5m,2a h,5m,2a i,5m,2a j,5g,20 k,5m,2a l,62,2b m,62,2b n,5m,2a 18,61,25 19,65,34 1d,5a,30
walsender.copyIn.simple.row.idle|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,62,2b m,62,2b n,5k,2a 18,5z,26 19,65,34 1d,5b,30 1g,5b,33
walsender.copyIn.simple.row.inTransaction|0,5l,2a 1,5l,2a 2,5l,2a 3,5c,1y 4,5i,22 5,5l,23 6,5l,2a 7,5l,2a 8,5l,2a 9,5f,21 a,5f,21 b,5l,2a c,5l,2a d,5l,2a e,5l,2a f,5l,2a g,5l,2a h,5l,2a i,5l,2a j,5f,20 k,5l,2a l,62,2b m,62,2b n,5l,2a 18,60,26 19,65,34 1d,5c,30 1g,5c,33
walsender.copyIn.simple.row.executed|0,5m,2a 1,5m,2a 2,5m,2a 3,5d,1y 4,5j,22 5,5m,23 6,5m,2a 7,5m,2a 8,5m,2a 9,5g,21 a,5g,21 b,5m,2a c,5m,2a d,5m,2a e,5m,2a f,5m,2a g,5m,2a h,5m,2a i,5m,2a j,5g,20 k,5m,2a l,62,2b m,62,2b n,5m,2a 18,61,26 19,65,34 1d,5d,30 1g,5d,33
walsender.copyIn.simple.body.idle|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,62,2b m,62,2b n,5k,2a 19,65,34 1d,5e,30
walsender.copyIn.simple.body.inTransaction|0,5l,2a 1,5l,2a 2,5l,2a 3,5c,1y 4,5i,22 5,5l,23 6,5l,2a 7,5l,2a 8,5l,2a 9,5f,21 a,5f,21 b,5l,2a c,5l,2a d,5l,2a e,5l,2a f,5l,2a g,5l,2a h,5l,2a i,5l,2a j,5f,20 k,5l,2a l,62,2b m,62,2b n,5l,2a 19,65,34 1d,5f,30
walsender.copyIn.simple.body.executed|0,5m,2a 1,5m,2a 2,5m,2a 3,5d,1y 4,5j,22 5,5m,23 6,5m,2a 7,5m,2a 8,5m,2a 9,5g,21 a,5g,21 b,5m,2a c,5m,2a d,5m,2a e,5m,2a f,5m,2a g,5m,2a h,5m,2a i,5m,2a j,5g,20 k,5m,2a l,62,2b m,62,2b n,5m,2a 19,65,34 1d,5g,30
walsender.copyIn.simple.ending.idle|10,57,24 18,5z,27 19,65,34 1d,5h,30 1g,5h,33
walsender.copyIn.simple.ending.inTransaction|10,57,24 18,60,27 19,65,34 1d,5i,30 1g,5i,33
walsender.copyIn.simple.ending.executed|10,57,24 18,61,27 19,65,34 1d,5j,30 1g,5j,33
walsender.copyIn.simple.failing.idle|18,5z,28 19,65,34 1d,5k,30 1g,5k,33
walsender.copyIn.simple.failing.inTransaction|18,60,28 19,65,34 1d,5l,30 1g,5l,33
walsender.copyIn.simple.failing.executed|18,61,28 19,65,34 1d,5m,30 1g,5m,33
walsender.copyOut.simple.sending.idle|12,5n,2e 13,5q,2f 18,5z,2h 19,65,34 1d,5n,30 1g,5n,33
walsender.copyOut.simple.sending.inTransaction|12,5o,2e 13,5r,2f 18,60,2h 19,65,34 1d,5o,30 1g,5o,33
walsender.copyOut.simple.sending.executed|12,5p,2e 13,5s,2f 18,61,2h 19,65,34 1d,5p,30 1g,5p,33
walsender.copyOut.simple.done.idle|10,57,2g 18,5z,2h 19,65,34 1d,5q,30 1g,5q,33
walsender.copyOut.simple.done.inTransaction|10,57,2g 18,60,2h 19,65,34 1d,5r,30 1g,5r,33
walsender.copyOut.simple.done.executed|10,57,2g 15,5p,2r 18,61,2h 19,65,34 1d,5s,30 1g,5s,33 1m,56,2r
walsender.copyBoth.streaming|0,64,2z 1,64,2z 2,64,2z 3,5t,2u 4,5u,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5t,2t 13,5v,2w 18,5z,2y 19,65,34 1d,5t,30
walsender.copyBoth.frontendDone|13,5w,2w 19,65,34 1d,5u,30 1g,5u,33
walsender.copyBoth.serverDone|0,64,2z 1,64,2z 2,64,2z 3,5v,2u 4,5w,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5v,2t 18,5z,2y 19,65,34 1d,5v,30
walsender.copyBoth.bothDone|10,57,2x 12,5w,2t 18,5z,2y 19,65,34 1d,5w,30 1g,5w,33 1m,54,2x
walsender.skippingUntilSync.idle|0,5x,1q 1,64,38 2,5x,1q 3,5x,1q 4,5x,1q 5,5x,1q 6,5x,1q 7,5x,1q 8,5x,1q 9,5x,1q a,5x,1q b,5x,1q c,64,38 d,5x,1q e,64,38 f,5x,1q g,64,38 h,64,38 i,64,38 j,4w,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5x,30 1g,5x,33
walsender.skippingUntilSync.failed|0,5y,1q 1,64,38 2,5y,1q 3,5y,1q 4,5y,1q 5,5y,1q 6,5y,1q 7,5y,1q 8,5y,1q 9,5y,1q a,5y,1q b,5y,1q c,64,38 d,5y,1q e,64,38 f,5y,1q g,64,38 h,64,38 i,64,38 j,4x,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5y,30 1g,5y,33
walsender.afterError.idle|19,65,34 1d,5z,30 1g,5z,33 1k,4k,14
walsender.afterError.failed|19,65,34 1d,60,30 1g,60,33 1j,4m,14
walsender.afterError.either|19,65,34 1d,61,30 1g,61,33 1j,4m,14 1k,4k,14
synchronizationLost.error|18,63,2c
synchronizationLost.fatal|19,65,2c
protocolViolation|19,65,3a
closed|1d,65,35`;

const postgres13 = `\
startup.first|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,3,3 d,65,8 e,65,8 f,65,8 g,1,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequested|19,65,c 1n,8,4 1o,2,5
startup.sslRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,6,3 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.gssRequested|19,65,c 1n,8,4 1o,4,5
startup.gssRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,5,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.bothRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.encrypted|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c
authentication.session.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,c,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingPassword|s,k,q 19,65,r
authentication.session.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingSasl|s,k,q u,e,l v,g,m 19,65,r
authentication.session.saslFinished|s,k,q 19,65,r
authentication.session.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.session.checkingGss|q,j,p s,k,q 19,65,r
authentication.session.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,k,q 19,65,r
authentication.session.initializing|x,l,u 19,65,w 1d,k,30 1g,k,t
authentication.session.keyed|1k,z,v
authentication.walsender.requesting|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c 1b,n,b
authentication.walsender.negotiated|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c
authentication.walsender.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,p,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingPassword|s,x,q 19,65,r
authentication.walsender.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingSasl|s,x,q u,r,l v,t,m 19,65,r
authentication.walsender.saslFinished|s,x,q 19,65,r
authentication.walsender.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.walsender.checkingGss|q,w,p s,x,q 19,65,r
authentication.walsender.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,x,q 19,65,r
authentication.walsender.initializing|x,y,u 19,65,w 1d,x,30 1g,x,t
authentication.walsender.keyed|1k,4k,v
ready.idle|0,1w,17 1,64,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,z,30 1e,z,31
ready.inTransaction|0,1x,17 1,64,38 2,29,1c 3,10,2i 4,10,2i 5,10,2i 6,25,19 7,21,19 8,2h,1e 9,10,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,10,30
ready.failed|0,1y,17 1,64,38 2,2a,1c 3,11,2i 4,11,2i 5,11,2i 6,26,19 7,22,19 8,2i,1e 9,11,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,11,30
simpleQuery.begun.idle|10,1e,10 14,30,1x 15,3z,2d 17,16,11 18,2x,12 19,65,34 1d,12,30 1g,12,33 1m,1a,y
simpleQuery.begun.inTransaction|10,1e,10 14,31,1x 15,40,2d 17,17,11 18,2z,12 19,65,34 1d,13,30 1g,13,33 1m,1b,y
simpleQuery.begun.failed|10,1e,10 17,18,11 18,2y,12 19,65,34 1d,14,30 1g,14,33
simpleQuery.begun.pipelined|10,1f,10 14,33,1x 15,42,2d 17,19,11 18,2z,12 19,65,34 1d,15,30 1g,15,33 1m,1d,y
simpleQuery.empty.idle|18,2x,12 19,65,34 1d,16,30 1e,16,31 1g,16,33 1k,z,13
simpleQuery.empty.inTransaction|18,2y,12 19,65,34 1d,17,30 1g,17,33 1l,10,13
simpleQuery.empty.failed|18,2y,12 19,65,34 1d,18,30 1g,18,33 1j,11,13
simpleQuery.empty.pipelined|18,2z,12 19,65,34 1d,19,30 1e,19,31 1g,19,33 1k,z,13 1l,10,13
simpleQuery.sendingRows.idle|10,1e,10 16,1a,z 18,2x,12 19,65,34 1d,1a,30 1g,1a,33
simpleQuery.sendingRows.inTransaction|10,1e,10 16,1b,z 18,2y,12 19,65,34 1d,1b,30 1g,1b,33
simpleQuery.sendingRows.executed|10,1e,10 16,1c,z 18,2z,12 19,65,34 1d,1c,30 1g,1c,33
simpleQuery.sendingRows.pipelined|10,1f,10 16,1d,z 18,2z,12 19,65,34 1d,1d,30 1g,1d,33
simpleQuery.completed.executed|10,1e,10 14,32,1x 15,41,2d 18,2z,12 19,65,34 1d,1e,30 1e,1e,31 1g,1e,33 1k,z,13 1l,10,13 1m,1c,y
simpleQuery.completed.pipelined|10,1f,10 14,33,1x 15,42,2d 18,2z,12 19,65,34 1d,1f,30 1e,1f,31 1g,1f,33 1k,z,13 1l,10,13 1m,1d,y
pipelining.awaiting.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1g,30 1e,1g,31
pipelining.awaiting.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1h,30
pipelining.awaiting.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1i,30
pipelining.awaiting.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1j,30 1e,1j,31
pipelining.flushRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2u,1l 19,65,34 1d,1k,30 1e,1k,31
pipelining.flushRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1l,30
pipelining.flushRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1m,30
pipelining.flushRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2w,1l 19,65,34 1d,1n,30 1e,1n,31
pipelining.strayRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2x,2j 19,65,34 1d,1o,30 1e,1o,31
pipelining.strayRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1p,30
pipelining.strayRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1q,30
pipelining.strayRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2z,2j 19,65,34 1d,1r,30 1e,1r,31
extendedQuery.parsing.idle|18,2u,1j 19,65,34 1d,1s,30 1g,1s,33 1h,1g,16
extendedQuery.parsing.inTransaction|18,2v,1j 19,65,34 1d,1t,30 1g,1t,33 1h,1h,16
extendedQuery.parsing.failed|18,2v,1j 19,65,34 1d,1u,30 1g,1u,33 1h,1i,16
extendedQuery.parsing.executed|18,2w,1j 19,65,34 1d,1v,30 1g,1v,33 1h,1j,16
extendedQuery.binding.idle|y,1g,18 18,2u,1j 19,65,34 1d,1w,30 1g,1w,33
extendedQuery.binding.inTransaction|y,1h,18 18,2v,1j 19,65,34 1d,1x,30 1g,1x,33
extendedQuery.binding.failed|y,1i,18 18,2v,1j 19,65,34 1d,1y,30 1g,1y,33
extendedQuery.binding.executed|y,1j,18 18,2w,1j 19,65,34 1d,1z,30 1g,1z,33
extendedQuery.describingStatement.idle|18,2u,1j 19,65,34 1d,20,30 1f,24,1a 1g,20,33
extendedQuery.describingStatement.inTransaction|18,2v,1j 19,65,34 1d,21,30 1f,25,1a 1g,21,33
extendedQuery.describingStatement.failed|18,2v,1j 19,65,34 1d,22,30 1f,26,1a 1g,22,33
extendedQuery.describingStatement.executed|18,2w,1j 19,65,34 1d,23,30 1f,27,1a 1g,23,33
extendedQuery.describingPortal.idle|18,2u,1j 19,65,34 1c,1g,1b 1d,24,30 1g,24,33 1m,1g,1b
extendedQuery.describingPortal.inTransaction|18,2v,1j 19,65,34 1c,1h,1b 1d,25,30 1g,25,33 1m,1h,1b
extendedQuery.describingPortal.failed|18,2v,1j 19,65,34 1c,1i,1b 1d,26,30 1g,26,33
extendedQuery.describingPortal.executed|18,2w,1j 19,65,34 1c,1j,1b 1d,27,30 1g,27,33 1m,1j,1b
extendedQuery.closing.idle|z,1g,1d 18,2u,1j 19,65,34 1d,28,30 1g,28,33
extendedQuery.closing.inTransaction|z,1h,1d 18,2v,1j 19,65,34 1d,29,30 1g,29,33
extendedQuery.closing.failed|z,1i,1d 18,2v,1j 19,65,34 1d,2a,30 1g,2a,33
extendedQuery.closing.executed|z,1j,1d 18,2w,1j 19,65,34 1d,2b,30 1g,2b,33
extendedQuery.refusingFlush.idle|18,2u,1j 19,65,34 1d,2c,30 1g,2c,33
extendedQuery.refusingFlush.inTransaction|18,2v,1j 19,65,34 1d,2d,30 1g,2d,33
extendedQuery.refusingFlush.failed|18,2v,1j 19,65,34 1d,2e,30 1g,2e,33
extendedQuery.refusingFlush.executed|18,2w,1j 19,65,34 1d,2f,30 1g,2f,33
extendedQuery.executing.idle|10,1j,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1g,1h 18,2u,1j 19,65,34 1d,2g,30 1g,2g,33 1i,1j,1i
extendedQuery.executing.inTransaction|10,1j,1g 14,3l,1x 15,48,2d 16,2l,1f 17,1h,1h 18,2w,1j 19,65,34 1d,2h,30 1g,2h,33 1i,1j,1i
extendedQuery.executing.failed|10,1j,1g 17,1i,1h 18,2v,1j 19,65,34 1d,2i,30 1g,2i,33
extendedQuery.executing.executed|10,1j,1g 14,3m,1x 15,49,2d 16,2m,1f 17,1j,1h 18,2w,1j 19,65,34 1d,2j,30 1g,2j,33 1i,1j,1i
extendedQuery.sendingRows.idle|10,1j,1g 16,2k,1f 18,2u,1j 19,65,34 1d,2k,30 1g,2k,33 1i,1j,1i
extendedQuery.sendingRows.inTransaction|10,1j,1g 16,2l,1f 18,2v,1j 19,65,34 1d,2l,30 1g,2l,33 1i,1j,1i
extendedQuery.sendingRows.executed|10,1j,1g 16,2m,1f 18,2w,1j 19,65,34 1d,2m,30 1g,2m,33 1i,1j,1i
sync.answering.idle|18,2x,1p 19,65,34 1d,2n,30 1e,2n,31 1g,2n,33 1k,z,1o
sync.answering.inTransaction|18,2y,1p 19,65,34 1d,2o,30 1g,2o,33 1l,10,1o
sync.answering.failed|18,2y,1p 19,65,34 1d,2p,30 1g,2p,33 1j,11,1o
sync.answering.executed|18,2z,1p 19,65,34 1d,2q,30 1e,2q,31 1g,2q,33 1k,z,1o 1l,10,1o
sync.afterSkip.idle|18,2x,1p 19,65,34 1d,2r,30 1e,2r,31 1g,2r,33 1k,z,1s
sync.afterSkip.failed|18,2y,1p 19,65,34 1d,2s,30 1g,2s,33 1j,11,1s
sync.afterSkip.either|18,2z,1p 19,65,34 1d,2t,30 1e,2t,31 1g,2t,33 1j,11,1s 1k,z,1s
skippingUntilSync.idle|0,2u,1q 1,64,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,64,38 d,2u,1q e,64,38 f,2u,1q g,64,38 h,64,38 i,64,38 j,2r,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2u,30 1e,2u,31 1g,2u,33
skippingUntilSync.failed|0,2v,1q 1,64,38 2,2v,1q 3,2v,1q 4,2v,1q 5,2v,1q 6,2v,1q 7,2v,1q 8,2v,1q 9,2v,1q a,2v,1q b,2v,1q c,64,38 d,2v,1q e,64,38 f,2v,1q g,64,38 h,64,38 i,64,38 j,2s,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2v,30 1g,2v,33
skippingUntilSync.either|0,2w,1q 1,64,38 2,2w,1q 3,2w,1q 4,2w,1q 5,2w,1q 6,2w,1q 7,2w,1q 8,2w,1q 9,2w,1q a,2w,1q b,2w,1q c,64,38 d,2w,1q e,64,38 f,2w,1q g,64,38 h,64,38 i,64,38 j,2t,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2w,30 1e,2w,31 1g,2w,33
afterError.idle|19,65,34 1d,2x,30 1e,2x,31 1g,2x,33 1k,z,14
afterError.failed|19,65,34 1d,2y,30 1g,2y,33 1j,11,14
afterError.either|19,65,34 1d,2z,30 1e,2z,31 1g,2z,33 1j,11,14 1k,z,14
copyIn.simple.begun.idle|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,62,2b m,62,2b n,3g,2a 18,2x,25 19,65,34 1d,30,30
copyIn.simple.begun.inTransaction|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,62,2b m,62,2b n,3h,2a 18,2y,25 19,65,34 1d,31,30
copyIn.simple.begun.executed|0,3i,2a 1,3i,2a 2,3i,2a 3,36,1y 4,3e,22 5,3i,23 6,3i,2a 7,3i,2a 8,3i,2a 9,3a,21 a,3a,21 b,3i,2a c,3i,2a d,3i,2a e,3i,2a f,3i,2a g,3i,2a h,3i,2a i,3i,2a j,3a,20 k,3i,2a l,62,2b m,62,2b n,3i,2a 18,2z,25 19,65,34 1d,32,30
copyIn.simple.begun.pipelined|0,3j,2a 1,3j,2a 2,3j,2a 3,37,1y 4,3f,22 5,3j,23 6,3j,2a 7,3j,2a 8,3j,2a 9,3b,21 a,3b,21 b,3j,2a c,3j,2a d,3j,2a e,3j,2a f,3j,2a g,3j,2a h,3j,2a i,3j,2a j,3b,20 k,3j,2a l,62,2b m,62,2b n,3j,2a 18,2z,25 19,65,34 1d,33,30
copyIn.simple.row.idle|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,62,2b m,62,2b n,3g,2a 18,2x,26 19,65,34 1d,34,30 1g,34,33
copyIn.simple.row.inTransaction|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,62,2b m,62,2b n,3h,2a 18,2y,26 19,65,34 1d,35,30 1g,35,33
copyIn.simple.row.executed|0,3i,2a 1,3i,2a 2,3i,2a 3,36,1y 4,3e,22 5,3i,23 6,3i,2a 7,3i,2a 8,3i,2a 9,3a,21 a,3a,21 b,3i,2a c,3i,2a d,3i,2a e,3i,2a f,3i,2a g,3i,2a h,3i,2a i,3i,2a j,3a,20 k,3i,2a l,62,2b m,62,2b n,3i,2a 18,2z,26 19,65,34 1d,36,30 1g,36,33
copyIn.simple.row.pipelined|0,3j,2a 1,3j,2a 2,3j,2a 3,37,1y 4,3f,22 5,3j,23 6,3j,2a 7,3j,2a 8,3j,2a 9,3b,21 a,3b,21 b,3j,2a c,3j,2a d,3j,2a e,3j,2a f,3j,2a g,3j,2a h,3j,2a i,3j,2a j,3b,20 k,3j,2a l,62,2b m,62,2b n,3j,2a 18,2z,26 19,65,34 1d,37,30 1g,37,33
copyIn.simple.body.idle|0,3g,2a 1,3g,2a 2,3g,2a 3,34,1y 4,3c,22 5,3g,23 6,3g,2a 7,3g,2a 8,3g,2a 9,38,21 a,38,21 b,3g,2a c,3g,2a d,3g,2a e,3g,2a f,3g,2a g,3g,2a h,3g,2a i,3g,2a j,38,20 k,3g,2a l,62,2b m,62,2b n,3g,2a 19,65,34 1d,38,30
copyIn.simple.body.inTransaction|0,3h,2a 1,3h,2a 2,3h,2a 3,35,1y 4,3d,22 5,3h,23 6,3h,2a 7,3h,2a 8,3h,2a 9,39,21 a,39,21 b,3h,2a c,3h,2a d,3h,2a e,3h,2a f,3h,2a g,3h,2a h,3h,2a i,3h,2a j,39,20 k,3h,2a l,62,2b m,62,2b n,3h,2a 19,65,34 1d,39,30
copyIn.simple.body.executed|0,3i,2a 1,3i,2a 2,3i,2a 3,36,1y 4,3e,22 5,3i,23 6,3i,2a 7,3i,2a 8,3i,2a 9,3a,21 a,3a,21 b,3i,2a c,3i,2a d,3i,2a e,3i,2a f,3i,2a g,3i,2a h,3i,2a i,3i,2a j,3a,20 k,3i,2a l,62,2b m,62,2b n,3i,2a 19,65,34 1d,3a,30
copyIn.simple.body.pipelined|0,3j,2a 1,3j,2a 2,3j,2a 3,37,1y 4,3f,22 5,3j,23 6,3j,2a 7,3j,2a 8,3j,2a 9,3b,21 a,3b,21 b,3j,2a c,3j,2a d,3j,2a e,3j,2a f,3j,2a g,3j,2a h,3j,2a i,3j,2a j,3b,20 k,3j,2a l,62,2b m,62,2b n,3j,2a 19,65,34 1d,3b,30
copyIn.simple.ending.idle|10,1e,24 18,2x,27 19,65,34 1d,3c,30 1g,3c,33
copyIn.simple.ending.inTransaction|10,1e,24 18,2y,27 19,65,34 1d,3d,30 1g,3d,33
copyIn.simple.ending.executed|10,1e,24 18,2z,27 19,65,34 1d,3e,30 1g,3e,33
copyIn.simple.ending.pipelined|10,1f,24 18,2z,27 19,65,34 1d,3f,30 1g,3f,33
copyIn.simple.failing.idle|18,2x,28 19,65,34 1d,3g,30 1g,3g,33
copyIn.simple.failing.inTransaction|18,2y,28 19,65,34 1d,3h,30 1g,3h,33
copyIn.simple.failing.executed|18,2z,28 19,65,34 1d,3i,30 1g,3i,33
copyIn.simple.failing.pipelined|18,2z,28 19,65,34 1d,3j,30 1g,3j,33
copyIn.extended.begun.idle|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,62,2b m,62,2b n,3w,2a 18,2u,25 19,65,34 1d,3k,30
copyIn.extended.begun.inTransaction|0,3x,2a 1,3x,2a 2,3x,2a 3,3o,1y 4,3u,22 5,3x,23 6,3x,2a 7,3x,2a 8,3x,2a 9,3r,21 a,3r,21 b,3x,2a c,3x,2a d,3x,2a e,3x,2a f,3x,2a g,3x,2a h,3x,2a i,3x,2a j,3r,1z k,3x,2a l,62,2b m,62,2b n,3x,2a 18,2v,25 19,65,34 1d,3l,30
copyIn.extended.begun.executed|0,3y,2a 1,3y,2a 2,3y,2a 3,3p,1y 4,3v,22 5,3y,23 6,3y,2a 7,3y,2a 8,3y,2a 9,3s,21 a,3s,21 b,3y,2a c,3y,2a d,3y,2a e,3y,2a f,3y,2a g,3y,2a h,3y,2a i,3y,2a j,3s,1z k,3y,2a l,62,2b m,62,2b n,3y,2a 18,2w,25 19,65,34 1d,3m,30
copyIn.extended.row.idle|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,62,2b m,62,2b n,3w,2a 18,2u,26 19,65,34 1d,3n,30 1g,3n,33
copyIn.extended.row.inTransaction|0,3x,2a 1,3x,2a 2,3x,2a 3,3o,1y 4,3u,22 5,3x,23 6,3x,2a 7,3x,2a 8,3x,2a 9,3r,21 a,3r,21 b,3x,2a c,3x,2a d,3x,2a e,3x,2a f,3x,2a g,3x,2a h,3x,2a i,3x,2a j,3r,1z k,3x,2a l,62,2b m,62,2b n,3x,2a 18,2v,26 19,65,34 1d,3o,30 1g,3o,33
copyIn.extended.row.executed|0,3y,2a 1,3y,2a 2,3y,2a 3,3p,1y 4,3v,22 5,3y,23 6,3y,2a 7,3y,2a 8,3y,2a 9,3s,21 a,3s,21 b,3y,2a c,3y,2a d,3y,2a e,3y,2a f,3y,2a g,3y,2a h,3y,2a i,3y,2a j,3s,1z k,3y,2a l,62,2b m,62,2b n,3y,2a 18,2w,26 19,65,34 1d,3p,30 1g,3p,33
copyIn.extended.body.idle|0,3w,2a 1,3w,2a 2,3w,2a 3,3n,1y 4,3t,22 5,3w,23 6,3w,2a 7,3w,2a 8,3w,2a 9,3q,21 a,3q,21 b,3w,2a c,3w,2a d,3w,2a e,3w,2a f,3w,2a g,3w,2a h,3w,2a i,3w,2a j,3q,1z k,3w,2a l,62,2b m,62,2b n,3w,2a 19,65,34 1d,3q,30
copyIn.extended.body.inTransaction|0,3x,2a 1,3x,2a 2,3x,2a 3,3o,1y 4,3u,22 5,3x,23 6,3x,2a 7,3x,2a 8,3x,2a 9,3r,21 a,3r,21 b,3x,2a c,3x,2a d,3x,2a e,3x,2a f,3x,2a g,3x,2a h,3x,2a i,3x,2a j,3r,1z k,3x,2a l,62,2b m,62,2b n,3x,2a 19,65,34 1d,3r,30
copyIn.extended.body.executed|0,3y,2a 1,3y,2a 2,3y,2a 3,3p,1y 4,3v,22 5,3y,23 6,3y,2a 7,3y,2a 8,3y,2a 9,3s,21 a,3s,21 b,3y,2a c,3y,2a d,3y,2a e,3y,2a f,3y,2a g,3y,2a h,3y,2a i,3y,2a j,3s,1z k,3y,2a l,62,2b m,62,2b n,3y,2a 19,65,34 1d,3s,30
copyIn.extended.ending.idle|10,1j,24 18,2u,27 19,65,34 1d,3t,30 1g,3t,33
copyIn.extended.ending.inTransaction|10,1j,24 18,2v,27 19,65,34 1d,3u,30 1g,3u,33
copyIn.extended.ending.executed|10,1j,24 18,2w,27 19,65,34 1d,3v,30 1g,3v,33
copyIn.extended.failing.idle|18,2u,28 19,65,34 1d,3w,30 1g,3w,33
copyIn.extended.failing.inTransaction|18,2v,28 19,65,34 1d,3x,30 1g,3x,33
copyIn.extended.failing.executed|18,2w,28 19,65,34 1d,3y,30 1g,3y,33
copyOut.simple.sending.idle|12,3z,2e 13,43,2f 18,2x,2h 19,65,34 1d,3z,30 1g,3z,33
copyOut.simple.sending.inTransaction|12,40,2e 13,44,2f 18,2y,2h 19,65,34 1d,40,30 1g,40,33
copyOut.simple.sending.executed|12,41,2e 13,45,2f 18,2z,2h 19,65,34 1d,41,30 1g,41,33
copyOut.simple.sending.pipelined|12,42,2e 13,46,2f 18,2z,2h 19,65,34 1d,42,30 1g,42,33
copyOut.simple.done.idle|10,1e,2g 18,2x,2h 19,65,34 1d,43,30 1g,43,33
copyOut.simple.done.inTransaction|10,1e,2g 18,2y,2h 19,65,34 1d,44,30 1g,44,33
copyOut.simple.done.executed|10,1e,2g 18,2z,2h 19,65,34 1d,45,30 1g,45,33
copyOut.simple.done.pipelined|10,1f,2g 18,2z,2h 19,65,34 1d,46,30 1g,46,33
copyOut.extended.sending.idle|12,47,2e 13,4a,2f 18,2u,2h 19,65,34 1d,47,30 1g,47,33
copyOut.extended.sending.inTransaction|12,48,2e 13,4b,2f 18,2v,2h 19,65,34 1d,48,30 1g,48,33
copyOut.extended.sending.executed|12,49,2e 13,4c,2f 18,2w,2h 19,65,34 1d,49,30 1g,49,33
copyOut.extended.done.idle|10,1j,2g 18,2u,2h 19,65,34 1d,4a,30 1g,4a,33
copyOut.extended.done.inTransaction|10,1j,2g 18,2v,2h 19,65,34 1d,4b,30 1g,4b,33
copyOut.extended.done.executed|10,1j,2g 18,2w,2h 19,65,34 1d,4c,30 1g,4c,33
functionCall.running.idle|18,2x,2m 19,65,34 1a,4h,2l 1d,4d,30 1g,4d,33
functionCall.running.inTransaction|18,2y,2m 19,65,34 1a,4i,2l 1d,4e,30 1g,4e,33
functionCall.running.failed|18,2y,2m 19,65,34 1d,4f,30 1g,4f,33
functionCall.running.pipelined|18,2z,2m 19,65,34 1a,4j,2l 1d,4g,30 1g,4g,33
functionCall.answered.idle|18,2x,2m 19,65,34 1d,4h,30 1e,4h,31 1g,4h,33 1k,z,2n
functionCall.answered.inTransaction|18,2y,2m 19,65,34 1d,4i,30 1g,4i,33 1l,10,2n
functionCall.answered.pipelined|18,2z,2m 19,65,34 1d,4j,30 1e,4j,31 1g,4j,33 1k,z,2n 1l,10,2n
walsender.ready.idle|0,4n,2o 1,64,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,64,38 d,4n,2o e,64,38 f,4y,2q g,64,38 h,64,38 i,64,38 j,4t,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4k,30
walsender.ready.inTransaction|0,4o,2o 1,64,38 2,4o,2o 3,4l,2i 4,4l,2i 5,4l,2i 6,4o,2o 7,4o,2o 8,4o,2o 9,4l,1k a,4o,1m b,4r,2p c,64,38 d,4o,2o e,64,38 f,4z,2q g,64,38 h,64,38 i,64,38 j,4u,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4l,30
walsender.ready.failed|0,4p,2o 1,64,38 2,4p,2o 3,4m,2i 4,4m,2i 5,4m,2i 6,4p,2o 7,4p,2o 8,4p,2o 9,4m,1k a,4p,1m b,4s,2p c,64,38 d,4p,2o e,64,38 f,50,2q g,64,38 h,64,38 i,64,38 j,4v,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4m,30
walsender.refusing.extendedQuery.idle|18,5x,2o 19,65,34 1d,4n,30 1g,4n,33
walsender.refusing.extendedQuery.inTransaction|18,5y,2o 19,65,34 1d,4o,30 1g,4o,33
walsender.refusing.extendedQuery.failed|18,5y,2o 19,65,34 1d,4p,30 1g,4p,33
walsender.refusing.functionCall.idle|18,5z,2p 19,65,34 1d,4q,30 1g,4q,33
walsender.refusing.functionCall.inTransaction|18,60,2p 19,65,34 1d,4r,30 1g,4r,33
walsender.refusing.functionCall.failed|18,60,2p 19,65,34 1d,4s,30 1g,4s,33
walsender.sync.answering.idle|18,5z,1p 19,65,34 1d,4t,30 1g,4t,33 1k,4k,1o
walsender.sync.answering.inTransaction|18,60,1p 19,65,34 1d,4u,30 1g,4u,33 1l,4l,1o
walsender.sync.answering.failed|18,60,1p 19,65,34 1d,4v,30 1g,4v,33 1j,4m,1o
walsender.sync.afterSkip.idle|18,5z,1p 19,65,34 1d,4w,30 1g,4w,33 1k,4k,1s
walsender.sync.afterSkip.failed|18,60,1p 19,65,34 1d,4x,30 1g,4x,33 1j,4m,1s
walsender.simpleQuery.begun.idle|10,57,10 11,5t,2s 14,58,1x 15,5n,2d 17,51,11 18,5z,12 19,65,34 1d,4y,30 1g,4y,33 1m,54,y
walsender.simpleQuery.begun.inTransaction|10,57,10 14,59,1x 15,5o,2d 17,52,11 18,61,12 19,65,34 1d,4z,30 1g,4z,33 1m,55,y
walsender.simpleQuery.begun.failed|10,57,10 17,53,11 18,60,12 19,65,34 1d,50,30 1g,50,33
walsender.simpleQuery.empty.idle|18,5z,12 19,65,34 1d,51,30 1g,51,33 1k,4k,13
walsender.simpleQuery.empty.inTransaction|18,60,12 19,65,34 1d,52,30 1g,52,33 1l,4l,13
walsender.simpleQuery.empty.failed|18,60,12 19,65,34 1d,53,30 1g,53,33 1j,4m,13
walsender.simpleQuery.sendingRows.idle|10,57,10 16,54,z 18,5z,12 19,65,34 1d,54,30 1g,54,33
walsender.simpleQuery.sendingRows.inTransaction|10,57,10 16,55,z 18,60,12 19,65,34 1d,55,30 1g,55,33
walsender.simpleQuery.sendingRows.executed|10,57,10 16,56,z 18,61,12 19,65,34 1d,56,30 1g,56,33
walsender.simpleQuery.completed.executed|10,57,10 14,5a,1x 15,5p,2d 18,61,12 19,65,34 1d,57,30 1g,57,33 1k,4k,13 1l,4l,13 1m,56,y
walsender.copyIn.simple.begun.idle|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,62,2b m,62,2b n,5k,2a 18,5z,25 19,65,34 1d,58,30
walsender.copyIn.simple.begun.inTransaction|0,5l,2a 1,5l,2a 2,5l,2a 3,5c,1y 4,5i,22 5,5l,23 6,5l,2a 7,5l,2a 8,5l,2a 9,5f,21 a,5f,21 b,5l,2a c,5l,2a d,5l,2a e,5l,2a f,5l,2a g,5l,2a h,5l,2a i,5l,2a j,5f,20 k,5l,2a l,62,2b m,62,2b n,5l,2a 18,60,25 19,65,34 1d,59,30
walsender.copyIn.simple.begun.executed|0,5m,2a 1,5m,2a 2,5m,2a 3,5d,1y 4,5j,22 5,5m,23 6,5m,2a 7,5m,2a 8,5m,2a 9,5g,21 a,5g,21 b,5m,2a c,5m,2a d,5m,2a e,5m,2a f,5m,2a g,5m,2a h,5m,2a i,5m,2a j,5g,20 k,5m,2a l,62,2b m,62,2b n,5m,2a 18,61,25 19,65,34 1d,5a,30
walsender.copyIn.simple.row.idle|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,62,2b m,62,2b n,5k,2a 18,5z,26 19,65,34 1d,5b,30 1g,5b,33
walsender.copyIn.simple.row.inTransaction|0,5l,2a 1,5l,2a 2,5l,2a 3,5c,1y 4,5i,22 5,5l,23 6,5l,2a 7,5l,2a 8,5l,2a 9,5f,21 a,5f,21 b,5l,2a c,5l,2a d,5l,2a e,5l,2a f,5l,2a g,5l,2a h,5l,2a i,5l,2a j,5f,20 k,5l,2a l,62,2b m,62,2b n,5l,2a 18,60,26 19,65,34 1d,5c,30 1g,5c,33
walsender.copyIn.simple.row.executed|0,5m,2a 1,5m,2a 2,5m,2a 3,5d,1y 4,5j,22 5,5m,23 6,5m,2a 7,5m,2a 8,5m,2a 9,5g,21 a,5g,21 b,5m,2a c,5m,2a d,5m,2a e,5m,2a f,5m,2a g,5m,2a h,5m,2a i,5m,2a j,5g,20 k,5m,2a l,62,2b m,62,2b n,5m,2a 18,61,26 19,65,34 1d,5d,30 1g,5d,33
walsender.copyIn.simple.body.idle|0,5k,2a 1,5k,2a 2,5k,2a 3,5b,1y 4,5h,22 5,5k,23 6,5k,2a 7,5k,2a 8,5k,2a 9,5e,21 a,5e,21 b,5k,2a c,5k,2a d,5k,2a e,5k,2a f,5k,2a g,5k,2a h,5k,2a i,5k,2a j,5e,20 k,5k,2a l,62,2b m,62,2b n,5k,2a 19,65,34 1d,5e,30
walsender.copyIn.simple.body.inTransaction|0,5l,2a 1,5l,2a 2,5l,2a 3,5c,1y 4,5i,22 5,5l,23 6,5l,2a 7,5l,2a 8,5l,2a 9,5f,21 a,5f,21 b,5l,2a c,5l,2a d,5l,2a e,5l,2a f,5l,2a g,5l,2a h,5l,2a i,5l,2a j,5f,20 k,5l,2a l,62,2b m,62,2b n,5l,2a 19,65,34 1d,5f,30
walsender.copyIn.simple.body.executed|0,5m,2a 1,5m,2a 2,5m,2a 3,5d,1y 4,5j,22 5,5m,23 6,5m,2a 7,5m,2a 8,5m,2a 9,5g,21 a,5g,21 b,5m,2a c,5m,2a d,5m,2a e,5m,2a f,5m,2a g,5m,2a h,5m,2a i,5m,2a j,5g,20 k,5m,2a l,62,2b m,62,2b n,5m,2a 19,65,34 1d,5g,30
walsender.copyIn.simple.ending.idle|10,57,24 18,5z,27 19,65,34 1d,5h,30 1g,5h,33
walsender.copyIn.simple.ending.inTransaction|10,57,24 18,60,27 19,65,34 1d,5i,30 1g,5i,33
walsender.copyIn.simple.ending.executed|10,57,24 18,61,27 19,65,34 1d,5j,30 1g,5j,33
walsender.copyIn.simple.failing.idle|18,5z,28 19,65,34 1d,5k,30 1g,5k,33
walsender.copyIn.simple.failing.inTransaction|18,60,28 19,65,34 1d,5l,30 1g,5l,33
walsender.copyIn.simple.failing.executed|18,61,28 19,65,34 1d,5m,30 1g,5m,33
walsender.copyOut.simple.sending.idle|12,5n,2e 13,5q,2f 18,5z,2h 19,65,34 1d,5n,30 1g,5n,33
walsender.copyOut.simple.sending.inTransaction|12,5o,2e 13,5r,2f 18,60,2h 19,65,34 1d,5o,30 1g,5o,33
walsender.copyOut.simple.sending.executed|12,5p,2e 13,5s,2f 18,61,2h 19,65,34 1d,5p,30 1g,5p,33
walsender.copyOut.simple.done.idle|10,57,2g 18,5z,2h 19,65,34 1d,5q,30 1g,5q,33
walsender.copyOut.simple.done.inTransaction|10,57,2g 18,60,2h 19,65,34 1d,5r,30 1g,5r,33
walsender.copyOut.simple.done.executed|10,57,2g 15,5p,2r 18,61,2h 19,65,34 1d,5s,30 1g,5s,33 1m,56,2r
walsender.copyBoth.streaming|0,64,2z 1,64,2z 2,64,2z 3,5t,2u 4,5u,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5t,2t 13,5v,2w 18,5z,2y 19,65,34 1d,5t,30
walsender.copyBoth.frontendDone|13,5w,2w 19,65,34 1d,5u,30 1g,5u,33
walsender.copyBoth.serverDone|0,64,2z 1,64,2z 2,64,2z 3,5v,2u 4,5w,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5v,2t 18,5z,2y 19,65,34 1d,5v,30
walsender.copyBoth.bothDone|10,57,2x 12,5w,2t 18,5z,2y 19,65,34 1d,5w,30 1g,5w,33 1m,54,2x
walsender.skippingUntilSync.idle|0,5x,1q 1,64,38 2,5x,1q 3,5x,1q 4,5x,1q 5,5x,1q 6,5x,1q 7,5x,1q 8,5x,1q 9,5x,1q a,5x,1q b,5x,1q c,64,38 d,5x,1q e,64,38 f,5x,1q g,64,38 h,64,38 i,64,38 j,4w,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5x,30 1g,5x,33
walsender.skippingUntilSync.failed|0,5y,1q 1,64,38 2,5y,1q 3,5y,1q 4,5y,1q 5,5y,1q 6,5y,1q 7,5y,1q 8,5y,1q 9,5y,1q a,5y,1q b,5y,1q c,64,38 d,5y,1q e,64,38 f,5y,1q g,64,38 h,64,38 i,64,38 j,4x,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5y,30 1g,5y,33
walsender.afterError.idle|19,65,34 1d,5z,30 1g,5z,33 1k,4k,14
walsender.afterError.failed|19,65,34 1d,60,30 1g,60,33 1j,4m,14
walsender.afterError.either|19,65,34 1d,61,30 1g,61,33 1j,4m,14 1k,4k,14
synchronizationLost.error|18,63,2c
synchronizationLost.fatal|19,65,2c
protocolViolation|19,65,3a
closed|1d,65,35`;

const postgres14 = `\
startup.first|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,3,3 d,65,8 e,65,8 f,65,8 g,1,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequested|19,65,c 1n,8,4 1o,2,5
startup.sslRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,6,3 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.gssRequested|19,65,c 1n,8,4 1o,4,5
startup.gssRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,5,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.bothRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.encrypted|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c
authentication.session.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,c,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingPassword|s,k,q 19,65,r
authentication.session.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingSasl|s,k,q u,e,l v,g,m 19,65,r
authentication.session.saslFinished|s,k,q 19,65,r
authentication.session.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.session.checkingGss|q,j,p s,k,q 19,65,r
authentication.session.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,k,q 19,65,r
authentication.session.initializing|x,l,u 19,65,w 1d,k,30 1g,k,t
authentication.session.keyed|1k,z,v
authentication.walsender.requesting|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c 1b,n,b
authentication.walsender.negotiated|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c
authentication.walsender.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,p,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingPassword|s,x,q 19,65,r
authentication.walsender.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingSasl|s,x,q u,r,l v,t,m 19,65,r
authentication.walsender.saslFinished|s,x,q 19,65,r
authentication.walsender.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.walsender.checkingGss|q,w,p s,x,q 19,65,r
authentication.walsender.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,x,q 19,65,r
authentication.walsender.initializing|x,y,u 19,65,w 1d,x,30 1g,x,t
authentication.walsender.keyed|1k,4k,v
ready.idle|0,1w,17 1,64,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,z,30 1e,z,31
ready.inTransaction|0,1x,17 1,64,38 2,29,1c 3,10,2i 4,10,2i 5,10,2i 6,25,19 7,21,19 8,2h,1e 9,10,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,10,30
ready.failed|0,1y,17 1,64,38 2,2a,1c 3,11,2i 4,11,2i 5,11,2i 6,26,19 7,22,19 8,2i,1e 9,11,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,11,30
simpleQuery.begun.idle|10,1e,10 14,30,1x 15,3z,2d 17,16,11 18,2x,12 19,65,34 1d,12,30 1m,1a,y
simpleQuery.begun.inTransaction|10,1e,10 14,31,1x 15,40,2d 17,17,11 18,2z,12 19,65,34 1d,13,30 1m,1b,y
simpleQuery.begun.failed|10,1e,10 17,18,11 18,2y,12 19,65,34 1d,14,30
simpleQuery.begun.pipelined|10,1f,10 14,33,1x 15,42,2d 17,19,11 18,2z,12 19,65,34 1d,15,30 1m,1d,y
simpleQuery.empty.idle|18,2x,12 19,65,34 1d,16,30 1e,16,31 1g,16,32 1k,z,13
simpleQuery.empty.inTransaction|18,2y,12 19,65,34 1d,17,30 1g,17,32 1l,10,13
simpleQuery.empty.failed|18,2y,12 19,65,34 1d,18,30 1g,18,32 1j,11,13
simpleQuery.empty.pipelined|18,2z,12 19,65,34 1d,19,30 1e,19,31 1g,19,32 1k,z,13 1l,10,13
simpleQuery.sendingRows.idle|10,1e,10 16,1a,z 18,2x,12 19,65,34 1d,1a,30
simpleQuery.sendingRows.inTransaction|10,1e,10 16,1b,z 18,2y,12 19,65,34 1d,1b,30
simpleQuery.sendingRows.executed|10,1e,10 16,1c,z 18,2z,12 19,65,34 1d,1c,30
simpleQuery.sendingRows.pipelined|10,1f,10 16,1d,z 18,2z,12 19,65,34 1d,1d,30
simpleQuery.completed.executed|10,1e,10 14,32,1x 15,41,2d 18,2z,12 19,65,34 1d,1e,30 1e,1e,31 1g,1e,32 1k,z,13 1l,10,13 1m,1c,y
simpleQuery.completed.pipelined|10,1f,10 14,33,1x 15,42,2d 18,2z,12 19,65,34 1d,1f,30 1e,1f,31 1g,1f,32 1k,z,13 1l,10,13 1m,1d,y
pipelining.awaiting.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1g,30 1e,1g,31
pipelining.awaiting.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1h,30
pipelining.awaiting.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1i,30
pipelining.awaiting.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1j,30 1e,1j,31
pipelining.flushRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2u,1l 19,65,34 1d,1k,30 1e,1k,31
pipelining.flushRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1l,30
pipelining.flushRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1m,30
pipelining.flushRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2w,1l 19,65,34 1d,1n,30 1e,1n,31
pipelining.strayRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2x,2j 19,65,34 1d,1o,30 1e,1o,31
pipelining.strayRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1p,30
pipelining.strayRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1q,30
pipelining.strayRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2z,2j 19,65,34 1d,1r,30 1e,1r,31
extendedQuery.parsing.idle|18,2u,1j 19,65,34 1d,1s,30 1h,1g,16
extendedQuery.parsing.inTransaction|18,2v,1j 19,65,34 1d,1t,30 1h,1h,16
extendedQuery.parsing.failed|18,2v,1j 19,65,34 1d,1u,30 1h,1i,16
extendedQuery.parsing.executed|18,2w,1j 19,65,34 1d,1v,30 1h,1j,16
extendedQuery.binding.idle|y,1g,18 18,2u,1j 19,65,34 1d,1w,30
extendedQuery.binding.inTransaction|y,1h,18 18,2v,1j 19,65,34 1d,1x,30
extendedQuery.binding.failed|y,1i,18 18,2v,1j 19,65,34 1d,1y,30
extendedQuery.binding.executed|y,1j,18 18,2w,1j 19,65,34 1d,1z,30
extendedQuery.describingStatement.idle|18,2u,1j 19,65,34 1d,20,30 1f,24,1a
extendedQuery.describingStatement.inTransaction|18,2v,1j 19,65,34 1d,21,30 1f,25,1a
extendedQuery.describingStatement.failed|18,2v,1j 19,65,34 1d,22,30 1f,26,1a
extendedQuery.describingStatement.executed|18,2w,1j 19,65,34 1d,23,30 1f,27,1a
extendedQuery.describingPortal.idle|18,2u,1j 19,65,34 1c,1g,1b 1d,24,30 1m,1g,1b
extendedQuery.describingPortal.inTransaction|18,2v,1j 19,65,34 1c,1h,1b 1d,25,30 1m,1h,1b
extendedQuery.describingPortal.failed|18,2v,1j 19,65,34 1c,1i,1b 1d,26,30
extendedQuery.describingPortal.executed|18,2w,1j 19,65,34 1c,1j,1b 1d,27,30 1m,1j,1b
extendedQuery.closing.idle|z,1g,1d 18,2u,1j 19,65,34 1d,28,30
extendedQuery.closing.inTransaction|z,1h,1d 18,2v,1j 19,65,34 1d,29,30
extendedQuery.closing.failed|z,1i,1d 18,2v,1j 19,65,34 1d,2a,30
extendedQuery.closing.executed|z,1j,1d 18,2w,1j 19,65,34 1d,2b,30
extendedQuery.refusingFlush.idle|18,2u,1j 19,65,34 1d,2c,30
extendedQuery.refusingFlush.inTransaction|18,2v,1j 19,65,34 1d,2d,30
extendedQuery.refusingFlush.failed|18,2v,1j 19,65,34 1d,2e,30
extendedQuery.refusingFlush.executed|18,2w,1j 19,65,34 1d,2f,30
extendedQuery.executing.idle|10,1j,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1g,1h 18,2u,1j 19,65,34 1d,2g,30 1i,1j,1i
extendedQuery.executing.inTransaction|10,1j,1g 14,3l,1x 15,48,2d 16,2l,1f 17,1h,1h 18,2w,1j 19,65,34 1d,2h,30 1i,1j,1i
extendedQuery.executing.failed|10,1j,1g 17,1i,1h 18,2v,1j 19,65,34 1d,2i,30
extendedQuery.executing.executed|10,1j,1g 14,3m,1x 15,49,2d 16,2m,1f 17,1j,1h 18,2w,1j 19,65,34 1d,2j,30 1i,1j,1i
extendedQuery.sendingRows.idle|10,1j,1g 16,2k,1f 18,2u,1j 19,65,34 1d,2k,30 1i,1j,1i
extendedQuery.sendingRows.inTransaction|10,1j,1g 16,2l,1f 18,2v,1j 19,65,34 1d,2l,30 1i,1j,1i
extendedQuery.sendingRows.executed|10,1j,1g 16,2m,1f 18,2w,1j 19,65,34 1d,2m,30 1i,1j,1i
sync.answering.idle|18,2x,1p 19,65,34 1d,2n,30 1e,2n,31 1g,2n,32 1k,z,1o
sync.answering.inTransaction|18,2y,1p 19,65,34 1d,2o,30 1g,2o,32 1l,10,1o
sync.answering.failed|18,2y,1p 19,65,34 1d,2p,30 1g,2p,32 1j,11,1o
sync.answering.executed|18,2z,1p 19,65,34 1d,2q,30 1e,2q,31 1g,2q,32 1k,z,1o 1l,10,1o
sync.afterSkip.idle|18,2x,1p 19,65,34 1d,2r,30 1e,2r,31 1g,2r,32 1k,z,1s
sync.afterSkip.failed|18,2y,1p 19,65,34 1d,2s,30 1g,2s,32 1j,11,1s
sync.afterSkip.either|18,2z,1p 19,65,34 1d,2t,30 1e,2t,31 1g,2t,32 1j,11,1s 1k,z,1s
skippingUntilSync.idle|0,2u,1q 1,64,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,64,38 d,2u,1q e,64,38 f,2u,1q g,64,38 h,64,38 i,64,38 j,2r,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2u,30 1e,2u,31
skippingUntilSync.failed|0,2v,1q 1,64,38 2,2v,1q 3,2v,1q 4,2v,1q 5,2v,1q 6,2v,1q 7,2v,1q 8,2v,1q 9,2v,1q a,2v,1q b,2v,1q c,64,38 d,2v,1q e,64,38 f,2v,1q g,64,38 h,64,38 i,64,38 j,2s,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2v,30
skippingUntilSync.either|0,2w,1q 1,64,38 2,2w,1q 3,2w,1q 4,2w,1q 5,2w,1q 6,2w,1q 7,2w,1q 8,2w,1q 9,2w,1q a,2w,1q b,2w,1q c,64,38 d,2w,1q e,64,38 f,2w,1q g,64,38 h,64,38 i,64,38 j,2t,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2w,30 1e,2w,31
afterError.idle|19,65,34 1d,2x,30 1e,2x,31 1g,2x,32 1k,z,14
afterError.failed|19,65,34 1d,2y,30 1g,2y,32 1j,11,14
afterError.either|19,65,34 1d,2z,30 1e,2z,31 1g,2z,32 1j,11,14 1k,z,14
copyIn.simple.begun.idle|0,62,29 1,62,29 2,62,29 3,34,1y 4,3c,22 5,3g,23 6,62,29 7,62,29 8,62,29 9,38,21 a,38,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,38,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2x,25 19,65,34 1d,30,30
copyIn.simple.begun.inTransaction|0,62,29 1,62,29 2,62,29 3,35,1y 4,3d,22 5,3h,23 6,62,29 7,62,29 8,62,29 9,39,21 a,39,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,39,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2y,25 19,65,34 1d,31,30
copyIn.simple.begun.executed|0,62,29 1,62,29 2,62,29 3,36,1y 4,3e,22 5,3i,23 6,62,29 7,62,29 8,62,29 9,3a,21 a,3a,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3a,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,25 19,65,34 1d,32,30
copyIn.simple.begun.pipelined|0,62,29 1,62,29 2,62,29 3,37,1y 4,3f,22 5,3j,23 6,62,29 7,62,29 8,62,29 9,3b,21 a,3b,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3b,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,25 19,65,34 1d,33,30
copyIn.simple.row.idle|0,62,29 1,62,29 2,62,29 3,34,1y 4,3c,22 5,3g,23 6,62,29 7,62,29 8,62,29 9,38,21 a,38,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,38,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2x,26 19,65,34 1d,34,30
copyIn.simple.row.inTransaction|0,62,29 1,62,29 2,62,29 3,35,1y 4,3d,22 5,3h,23 6,62,29 7,62,29 8,62,29 9,39,21 a,39,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,39,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2y,26 19,65,34 1d,35,30
copyIn.simple.row.executed|0,62,29 1,62,29 2,62,29 3,36,1y 4,3e,22 5,3i,23 6,62,29 7,62,29 8,62,29 9,3a,21 a,3a,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3a,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,26 19,65,34 1d,36,30
copyIn.simple.row.pipelined|0,62,29 1,62,29 2,62,29 3,37,1y 4,3f,22 5,3j,23 6,62,29 7,62,29 8,62,29 9,3b,21 a,3b,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3b,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,26 19,65,34 1d,37,30
copyIn.simple.body.idle|0,62,29 1,62,29 2,62,29 3,34,1y 4,3c,22 5,3g,23 6,62,29 7,62,29 8,62,29 9,38,21 a,38,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,38,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,38,30
copyIn.simple.body.inTransaction|0,62,29 1,62,29 2,62,29 3,35,1y 4,3d,22 5,3h,23 6,62,29 7,62,29 8,62,29 9,39,21 a,39,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,39,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,39,30
copyIn.simple.body.executed|0,62,29 1,62,29 2,62,29 3,36,1y 4,3e,22 5,3i,23 6,62,29 7,62,29 8,62,29 9,3a,21 a,3a,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3a,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3a,30
copyIn.simple.body.pipelined|0,62,29 1,62,29 2,62,29 3,37,1y 4,3f,22 5,3j,23 6,62,29 7,62,29 8,62,29 9,3b,21 a,3b,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3b,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3b,30
copyIn.simple.ending.idle|10,1e,24 18,2x,27 19,65,34 1d,3c,30
copyIn.simple.ending.inTransaction|10,1e,24 18,2y,27 19,65,34 1d,3d,30
copyIn.simple.ending.executed|10,1e,24 18,2z,27 19,65,34 1d,3e,30
copyIn.simple.ending.pipelined|10,1f,24 18,2z,27 19,65,34 1d,3f,30
copyIn.simple.failing.idle|18,2x,28 19,65,34 1d,3g,30
copyIn.simple.failing.inTransaction|18,2y,28 19,65,34 1d,3h,30
copyIn.simple.failing.executed|18,2z,28 19,65,34 1d,3i,30
copyIn.simple.failing.pipelined|18,2z,28 19,65,34 1d,3j,30
copyIn.extended.begun.idle|0,62,29 1,62,29 2,62,29 3,3n,1y 4,3t,22 5,3w,23 6,62,29 7,62,29 8,62,29 9,3q,21 a,3q,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3q,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2u,25 19,65,34 1d,3k,30
copyIn.extended.begun.inTransaction|0,62,29 1,62,29 2,62,29 3,3o,1y 4,3u,22 5,3x,23 6,62,29 7,62,29 8,62,29 9,3r,21 a,3r,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3r,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2v,25 19,65,34 1d,3l,30
copyIn.extended.begun.executed|0,62,29 1,62,29 2,62,29 3,3p,1y 4,3v,22 5,3y,23 6,62,29 7,62,29 8,62,29 9,3s,21 a,3s,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3s,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2w,25 19,65,34 1d,3m,30
copyIn.extended.row.idle|0,62,29 1,62,29 2,62,29 3,3n,1y 4,3t,22 5,3w,23 6,62,29 7,62,29 8,62,29 9,3q,21 a,3q,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3q,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2u,26 19,65,34 1d,3n,30
copyIn.extended.row.inTransaction|0,62,29 1,62,29 2,62,29 3,3o,1y 4,3u,22 5,3x,23 6,62,29 7,62,29 8,62,29 9,3r,21 a,3r,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3r,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2v,26 19,65,34 1d,3o,30
copyIn.extended.row.executed|0,62,29 1,62,29 2,62,29 3,3p,1y 4,3v,22 5,3y,23 6,62,29 7,62,29 8,62,29 9,3s,21 a,3s,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3s,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2w,26 19,65,34 1d,3p,30
copyIn.extended.body.idle|0,62,29 1,62,29 2,62,29 3,3n,1y 4,3t,22 5,3w,23 6,62,29 7,62,29 8,62,29 9,3q,21 a,3q,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3q,1z k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3q,30
copyIn.extended.body.inTransaction|0,62,29 1,62,29 2,62,29 3,3o,1y 4,3u,22 5,3x,23 6,62,29 7,62,29 8,62,29 9,3r,21 a,3r,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3r,1z k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3r,30
copyIn.extended.body.executed|0,62,29 1,62,29 2,62,29 3,3p,1y 4,3v,22 5,3y,23 6,62,29 7,62,29 8,62,29 9,3s,21 a,3s,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3s,1z k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3s,30
copyIn.extended.ending.idle|10,1j,24 18,2u,27 19,65,34 1d,3t,30
copyIn.extended.ending.inTransaction|10,1j,24 18,2v,27 19,65,34 1d,3u,30
copyIn.extended.ending.executed|10,1j,24 18,2w,27 19,65,34 1d,3v,30
copyIn.extended.failing.idle|18,2u,28 19,65,34 1d,3w,30
copyIn.extended.failing.inTransaction|18,2v,28 19,65,34 1d,3x,30
copyIn.extended.failing.executed|18,2w,28 19,65,34 1d,3y,30
copyOut.simple.sending.idle|12,3z,2e 13,43,2f 18,2x,2h 19,65,34 1d,3z,30
copyOut.simple.sending.inTransaction|12,40,2e 13,44,2f 18,2y,2h 19,65,34 1d,40,30
copyOut.simple.sending.executed|12,41,2e 13,45,2f 18,2z,2h 19,65,34 1d,41,30
copyOut.simple.sending.pipelined|12,42,2e 13,46,2f 18,2z,2h 19,65,34 1d,42,30
copyOut.simple.done.idle|10,1e,2g 18,2x,2h 19,65,34 1d,43,30
copyOut.simple.done.inTransaction|10,1e,2g 18,2y,2h 19,65,34 1d,44,30
copyOut.simple.done.executed|10,1e,2g 18,2z,2h 19,65,34 1d,45,30
copyOut.simple.done.pipelined|10,1f,2g 18,2z,2h 19,65,34 1d,46,30
copyOut.extended.sending.idle|12,47,2e 13,4a,2f 18,2u,2h 19,65,34 1d,47,30
copyOut.extended.sending.inTransaction|12,48,2e 13,4b,2f 18,2v,2h 19,65,34 1d,48,30
copyOut.extended.sending.executed|12,49,2e 13,4c,2f 18,2w,2h 19,65,34 1d,49,30
copyOut.extended.done.idle|10,1j,2g 18,2u,2h 19,65,34 1d,4a,30
copyOut.extended.done.inTransaction|10,1j,2g 18,2v,2h 19,65,34 1d,4b,30
copyOut.extended.done.executed|10,1j,2g 18,2w,2h 19,65,34 1d,4c,30
functionCall.running.idle|18,2x,2m 19,65,34 1a,4h,2l 1d,4d,30
functionCall.running.inTransaction|18,2y,2m 19,65,34 1a,4i,2l 1d,4e,30
functionCall.running.failed|18,2y,2m 19,65,34 1d,4f,30
functionCall.running.pipelined|18,2z,2m 19,65,34 1a,4j,2l 1d,4g,30
functionCall.answered.idle|18,2x,2m 19,65,34 1d,4h,30 1e,4h,31 1g,4h,32 1k,z,2n
functionCall.answered.inTransaction|18,2y,2m 19,65,34 1d,4i,30 1g,4i,32 1l,10,2n
functionCall.answered.pipelined|18,2z,2m 19,65,34 1d,4j,30 1e,4j,31 1g,4j,32 1k,z,2n 1l,10,2n
walsender.ready.idle|0,4n,2o 1,64,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,64,38 d,4n,2o e,64,38 f,4y,2q g,64,38 h,64,38 i,64,38 j,4t,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4k,30
walsender.ready.inTransaction|0,4o,2o 1,64,38 2,4o,2o 3,4l,2i 4,4l,2i 5,4l,2i 6,4o,2o 7,4o,2o 8,4o,2o 9,4l,1k a,4o,1m b,4r,2p c,64,38 d,4o,2o e,64,38 f,4z,2q g,64,38 h,64,38 i,64,38 j,4u,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4l,30
walsender.ready.failed|0,4p,2o 1,64,38 2,4p,2o 3,4m,2i 4,4m,2i 5,4m,2i 6,4p,2o 7,4p,2o 8,4p,2o 9,4m,1k a,4p,1m b,4s,2p c,64,38 d,4p,2o e,64,38 f,50,2q g,64,38 h,64,38 i,64,38 j,4v,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4m,30
walsender.refusing.extendedQuery.idle|18,5x,2o 19,65,34 1d,4n,30
walsender.refusing.extendedQuery.inTransaction|18,5y,2o 19,65,34 1d,4o,30
walsender.refusing.extendedQuery.failed|18,5y,2o 19,65,34 1d,4p,30
walsender.refusing.functionCall.idle|18,5z,2p 19,65,34 1d,4q,30
walsender.refusing.functionCall.inTransaction|18,60,2p 19,65,34 1d,4r,30
walsender.refusing.functionCall.failed|18,60,2p 19,65,34 1d,4s,30
walsender.sync.answering.idle|18,5z,1p 19,65,34 1d,4t,30 1g,4t,32 1k,4k,1o
walsender.sync.answering.inTransaction|18,60,1p 19,65,34 1d,4u,30 1g,4u,32 1l,4l,1o
walsender.sync.answering.failed|18,60,1p 19,65,34 1d,4v,30 1g,4v,32 1j,4m,1o
walsender.sync.afterSkip.idle|18,5z,1p 19,65,34 1d,4w,30 1g,4w,32 1k,4k,1s
walsender.sync.afterSkip.failed|18,60,1p 19,65,34 1d,4x,30 1g,4x,32 1j,4m,1s
walsender.simpleQuery.begun.idle|10,57,10 11,5t,2s 14,58,1x 15,5n,2d 17,51,11 18,5z,12 19,65,34 1d,4y,30 1m,54,y
walsender.simpleQuery.begun.inTransaction|10,57,10 14,59,1x 15,5o,2d 17,52,11 18,61,12 19,65,34 1d,4z,30 1m,55,y
walsender.simpleQuery.begun.failed|10,57,10 17,53,11 18,60,12 19,65,34 1d,50,30
walsender.simpleQuery.empty.idle|18,5z,12 19,65,34 1d,51,30 1g,51,32 1k,4k,13
walsender.simpleQuery.empty.inTransaction|18,60,12 19,65,34 1d,52,30 1g,52,32 1l,4l,13
walsender.simpleQuery.empty.failed|18,60,12 19,65,34 1d,53,30 1g,53,32 1j,4m,13
walsender.simpleQuery.sendingRows.idle|10,57,10 16,54,z 18,5z,12 19,65,34 1d,54,30
walsender.simpleQuery.sendingRows.inTransaction|10,57,10 16,55,z 18,60,12 19,65,34 1d,55,30
walsender.simpleQuery.sendingRows.executed|10,57,10 16,56,z 18,61,12 19,65,34 1d,56,30
walsender.simpleQuery.completed.executed|10,57,10 14,5a,1x 15,5p,2d 18,61,12 19,65,34 1d,57,30 1g,57,32 1k,4k,13 1l,4l,13 1m,56,y
walsender.copyIn.simple.begun.idle|0,62,29 1,62,29 2,62,29 3,5b,1y 4,5h,22 5,5k,23 6,62,29 7,62,29 8,62,29 9,5e,21 a,5e,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5e,20 k,62,29 l,62,2b m,62,2b n,62,29 18,5z,25 19,65,34 1d,58,30
walsender.copyIn.simple.begun.inTransaction|0,62,29 1,62,29 2,62,29 3,5c,1y 4,5i,22 5,5l,23 6,62,29 7,62,29 8,62,29 9,5f,21 a,5f,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5f,20 k,62,29 l,62,2b m,62,2b n,62,29 18,60,25 19,65,34 1d,59,30
walsender.copyIn.simple.begun.executed|0,62,29 1,62,29 2,62,29 3,5d,1y 4,5j,22 5,5m,23 6,62,29 7,62,29 8,62,29 9,5g,21 a,5g,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5g,20 k,62,29 l,62,2b m,62,2b n,62,29 18,61,25 19,65,34 1d,5a,30
walsender.copyIn.simple.row.idle|0,62,29 1,62,29 2,62,29 3,5b,1y 4,5h,22 5,5k,23 6,62,29 7,62,29 8,62,29 9,5e,21 a,5e,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5e,20 k,62,29 l,62,2b m,62,2b n,62,29 18,5z,26 19,65,34 1d,5b,30
walsender.copyIn.simple.row.inTransaction|0,62,29 1,62,29 2,62,29 3,5c,1y 4,5i,22 5,5l,23 6,62,29 7,62,29 8,62,29 9,5f,21 a,5f,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5f,20 k,62,29 l,62,2b m,62,2b n,62,29 18,60,26 19,65,34 1d,5c,30
walsender.copyIn.simple.row.executed|0,62,29 1,62,29 2,62,29 3,5d,1y 4,5j,22 5,5m,23 6,62,29 7,62,29 8,62,29 9,5g,21 a,5g,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5g,20 k,62,29 l,62,2b m,62,2b n,62,29 18,61,26 19,65,34 1d,5d,30
walsender.copyIn.simple.body.idle|0,62,29 1,62,29 2,62,29 3,5b,1y 4,5h,22 5,5k,23 6,62,29 7,62,29 8,62,29 9,5e,21 a,5e,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5e,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,5e,30
walsender.copyIn.simple.body.inTransaction|0,62,29 1,62,29 2,62,29 3,5c,1y 4,5i,22 5,5l,23 6,62,29 7,62,29 8,62,29 9,5f,21 a,5f,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5f,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,5f,30
walsender.copyIn.simple.body.executed|0,62,29 1,62,29 2,62,29 3,5d,1y 4,5j,22 5,5m,23 6,62,29 7,62,29 8,62,29 9,5g,21 a,5g,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5g,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,5g,30
walsender.copyIn.simple.ending.idle|10,57,24 18,5z,27 19,65,34 1d,5h,30
walsender.copyIn.simple.ending.inTransaction|10,57,24 18,60,27 19,65,34 1d,5i,30
walsender.copyIn.simple.ending.executed|10,57,24 18,61,27 19,65,34 1d,5j,30
walsender.copyIn.simple.failing.idle|18,5z,28 19,65,34 1d,5k,30
walsender.copyIn.simple.failing.inTransaction|18,60,28 19,65,34 1d,5l,30
walsender.copyIn.simple.failing.executed|18,61,28 19,65,34 1d,5m,30
walsender.copyOut.simple.sending.idle|12,5n,2e 13,5q,2f 18,5z,2h 19,65,34 1d,5n,30
walsender.copyOut.simple.sending.inTransaction|12,5o,2e 13,5r,2f 18,60,2h 19,65,34 1d,5o,30
walsender.copyOut.simple.sending.executed|12,5p,2e 13,5s,2f 18,61,2h 19,65,34 1d,5p,30
walsender.copyOut.simple.done.idle|10,57,2g 18,5z,2h 19,65,34 1d,5q,30
walsender.copyOut.simple.done.inTransaction|10,57,2g 18,60,2h 19,65,34 1d,5r,30
walsender.copyOut.simple.done.executed|10,57,2g 15,5p,2r 18,61,2h 19,65,34 1d,5s,30 1m,56,2r
walsender.copyBoth.streaming|0,64,2z 1,64,2z 2,64,2z 3,5t,2u 4,5u,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5t,2t 13,5v,2w 18,5z,2y 19,65,34 1d,5t,30
walsender.copyBoth.frontendDone|13,5w,2w 19,65,34 1d,5u,30
walsender.copyBoth.serverDone|0,64,2z 1,64,2z 2,64,2z 3,5v,2u 4,5w,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5v,2t 18,5z,2y 19,65,34 1d,5v,30
walsender.copyBoth.bothDone|10,57,2x 12,5w,2t 18,5z,2y 19,65,34 1d,5w,30 1m,54,2x
walsender.skippingUntilSync.idle|0,5x,1q 1,64,38 2,5x,1q 3,5x,1q 4,5x,1q 5,5x,1q 6,5x,1q 7,5x,1q 8,5x,1q 9,5x,1q a,5x,1q b,5x,1q c,64,38 d,5x,1q e,64,38 f,5x,1q g,64,38 h,64,38 i,64,38 j,4w,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5x,30
walsender.skippingUntilSync.failed|0,5y,1q 1,64,38 2,5y,1q 3,5y,1q 4,5y,1q 5,5y,1q 6,5y,1q 7,5y,1q 8,5y,1q 9,5y,1q a,5y,1q b,5y,1q c,64,38 d,5y,1q e,64,38 f,5y,1q g,64,38 h,64,38 i,64,38 j,4x,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5y,30
walsender.afterError.idle|19,65,34 1d,5z,30 1g,5z,32 1k,4k,14
walsender.afterError.failed|19,65,34 1d,60,30 1g,60,32 1j,4m,14
walsender.afterError.either|19,65,34 1d,61,30 1g,61,32 1j,4m,14 1k,4k,14
synchronizationLost.error|18,63,2c
synchronizationLost.fatal|19,65,2c
protocolViolation|19,65,3a
closed|1d,65,35`;

const postgres17 = `\
startup.first|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,3,3 d,65,8 e,65,8 f,65,8 g,1,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequested|19,65,c 1n,8,4 1o,2,5
startup.sslRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,6,3 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.gssRequested|19,65,c 1n,8,4 1o,4,5
startup.gssRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,5,2 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.sslRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,65,c 1n,8,4 1o,7,5
startup.bothRefused|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
startup.encrypted|0,65,8 1,65,7 2,65,8 3,65,8 4,65,8 5,65,8 6,65,8 7,65,8 8,65,8 9,65,8 a,65,8 b,65,8 c,64,6 d,65,8 e,65,8 f,65,8 g,64,6 h,9,0 i,m,1 j,65,8 k,65,8 l,65,9 m,65,8 n,65,8 19,65,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,65,c
authentication.session.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,c,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingPassword|s,k,q 19,65,r
authentication.session.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,f,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.session.checkingSasl|s,k,q u,e,l v,g,m 19,65,r
authentication.session.saslFinished|s,k,q 19,65,r
authentication.session.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.session.checkingGss|q,j,p s,k,q 19,65,r
authentication.session.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,i,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,k,q 19,65,r
authentication.session.initializing|x,l,u 19,65,w 1d,k,30 1g,k,t
authentication.session.keyed|19,65,w 1d,l,30 1g,l,t 1k,z,v
authentication.walsender.requesting|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c 1b,n,b
authentication.walsender.negotiated|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,65,c
authentication.walsender.password|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,p,i f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingPassword|s,x,q 19,65,r
authentication.walsender.saslInitial|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,j f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.saslResponse|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,s,k f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,65,9 m,64,s n,64,s
authentication.walsender.checkingSasl|s,x,q u,r,l v,t,m 19,65,r
authentication.walsender.saslFinished|s,x,q 19,65,r
authentication.walsender.gss|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s
authentication.walsender.checkingGss|q,w,p s,x,q 19,65,r
authentication.walsender.gssContinued|0,64,s 1,64,s 2,64,s 3,64,s 4,64,s 5,64,s 6,64,s 7,64,s 8,64,s 9,64,s a,64,s b,64,s c,64,s d,64,s e,v,n f,64,s g,64,s h,64,s i,64,s j,64,s k,64,s l,64,o m,64,s n,64,s s,x,q 19,65,r
authentication.walsender.initializing|x,y,u 19,65,w 1d,x,30 1g,x,t
authentication.walsender.keyed|19,65,w 1d,y,30 1g,y,t 1k,4k,v
ready.idle|0,1w,17 1,64,38 2,28,1c 3,z,2i 4,z,2i 5,z,2i 6,24,19 7,20,19 8,2g,1e 9,z,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,z,30 1e,z,31
ready.inTransaction|0,1x,17 1,64,38 2,29,1c 3,10,2i 4,10,2i 5,10,2i 6,25,19 7,21,19 8,2h,1e 9,10,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,10,30
ready.failed|0,1y,17 1,64,38 2,2a,1c 3,11,2i 4,11,2i 5,11,2i 6,26,19 7,22,19 8,2i,1e 9,11,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,11,30
simpleQuery.begun.idle|10,1e,10 14,30,1x 15,3z,2d 17,16,11 18,2x,12 19,65,34 1d,12,30 1m,1a,y
simpleQuery.begun.inTransaction|10,1e,10 14,31,1x 15,40,2d 17,17,11 18,2z,12 19,65,34 1d,13,30 1m,1b,y
simpleQuery.begun.failed|10,1e,10 17,18,11 18,2y,12 19,65,34 1d,14,30
simpleQuery.begun.pipelined|10,1f,10 14,33,1x 15,42,2d 17,19,11 18,2z,12 19,65,34 1d,15,30 1m,1d,y
simpleQuery.empty.idle|18,2x,12 19,65,34 1d,16,30 1e,16,31 1g,16,32 1k,z,13
simpleQuery.empty.inTransaction|18,2y,12 19,65,34 1d,17,30 1g,17,32 1l,10,13
simpleQuery.empty.failed|18,2y,12 19,65,34 1d,18,30 1g,18,32 1j,11,13
simpleQuery.empty.pipelined|18,2z,12 19,65,34 1d,19,30 1e,19,31 1g,19,32 1k,z,13 1l,10,13
simpleQuery.sendingRows.idle|10,1e,10 16,1a,z 18,2x,12 19,65,34 1d,1a,30
simpleQuery.sendingRows.inTransaction|10,1e,10 16,1b,z 18,2y,12 19,65,34 1d,1b,30
simpleQuery.sendingRows.executed|10,1e,10 16,1c,z 18,2z,12 19,65,34 1d,1c,30
simpleQuery.sendingRows.pipelined|10,1f,10 16,1d,z 18,2z,12 19,65,34 1d,1d,30
simpleQuery.completed.executed|10,1e,10 14,32,1x 15,41,2d 18,2z,12 19,65,34 1d,1e,30 1e,1e,31 1g,1e,32 1k,z,13 1l,10,13 1m,1c,y
simpleQuery.completed.pipelined|10,1f,10 14,33,1x 15,42,2d 18,2z,12 19,65,34 1d,1f,30 1e,1f,31 1g,1f,32 1k,z,13 1l,10,13 1m,1d,y
pipelining.awaiting.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1g,30 1e,1g,31
pipelining.awaiting.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1h,30
pipelining.awaiting.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1i,30
pipelining.awaiting.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,1j,30 1e,1j,31
pipelining.flushRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2u,1l 19,65,34 1d,1k,30 1e,1k,31
pipelining.flushRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1l,30
pipelining.flushRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2v,1l 19,65,34 1d,1m,30
pipelining.flushRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2w,1l 19,65,34 1d,1n,30 1e,1n,31
pipelining.strayRead.idle|0,1w,17 1,64,38 2,28,1c 3,1o,2i 4,1o,2i 5,1o,2i 6,24,19 7,20,19 8,2g,1e 9,1k,1k a,2c,1m b,4d,2k c,64,38 d,1s,15 e,64,38 f,12,x g,64,38 h,64,38 i,64,38 j,2n,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2x,2j 19,65,34 1d,1o,30 1e,1o,31
pipelining.strayRead.inTransaction|0,1x,17 1,64,38 2,29,1c 3,1p,2i 4,1p,2i 5,1p,2i 6,25,19 7,21,19 8,2h,1e 9,1l,1k a,2d,1m b,4e,2k c,64,38 d,1t,15 e,64,38 f,13,x g,64,38 h,64,38 i,64,38 j,2o,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1p,30
pipelining.strayRead.failed|0,1y,17 1,64,38 2,2a,1c 3,1q,2i 4,1q,2i 5,1q,2i 6,26,19 7,22,19 8,2i,1e 9,1m,1k a,2e,1m b,4f,2k c,64,38 d,1u,15 e,64,38 f,14,x g,64,38 h,64,38 i,64,38 j,2p,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2y,2j 19,65,34 1d,1q,30
pipelining.strayRead.executed|0,1z,17 1,64,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2j,1e 9,1n,1k a,2f,1m b,4g,2k c,64,38 d,1v,15 e,64,38 f,15,x g,64,38 h,64,38 i,64,38 j,2q,1n k,65,36 l,65,37 m,65,39 n,64,38 18,2z,2j 19,65,34 1d,1r,30 1e,1r,31
extendedQuery.parsing.idle|18,2u,1j 19,65,34 1d,1s,30 1h,1g,16
extendedQuery.parsing.inTransaction|18,2v,1j 19,65,34 1d,1t,30 1h,1h,16
extendedQuery.parsing.failed|18,2v,1j 19,65,34 1d,1u,30 1h,1i,16
extendedQuery.parsing.executed|18,2w,1j 19,65,34 1d,1v,30 1h,1j,16
extendedQuery.binding.idle|y,1g,18 18,2u,1j 19,65,34 1d,1w,30
extendedQuery.binding.inTransaction|y,1h,18 18,2v,1j 19,65,34 1d,1x,30
extendedQuery.binding.failed|y,1i,18 18,2v,1j 19,65,34 1d,1y,30
extendedQuery.binding.executed|y,1j,18 18,2w,1j 19,65,34 1d,1z,30
extendedQuery.describingStatement.idle|18,2u,1j 19,65,34 1d,20,30 1f,24,1a
extendedQuery.describingStatement.inTransaction|18,2v,1j 19,65,34 1d,21,30 1f,25,1a
extendedQuery.describingStatement.failed|18,2v,1j 19,65,34 1d,22,30 1f,26,1a
extendedQuery.describingStatement.executed|18,2w,1j 19,65,34 1d,23,30 1f,27,1a
extendedQuery.describingPortal.idle|18,2u,1j 19,65,34 1c,1g,1b 1d,24,30 1m,1g,1b
extendedQuery.describingPortal.inTransaction|18,2v,1j 19,65,34 1c,1h,1b 1d,25,30 1m,1h,1b
extendedQuery.describingPortal.failed|18,2v,1j 19,65,34 1c,1i,1b 1d,26,30
extendedQuery.describingPortal.executed|18,2w,1j 19,65,34 1c,1j,1b 1d,27,30 1m,1j,1b
extendedQuery.closing.idle|z,1g,1d 18,2u,1j 19,65,34 1d,28,30
extendedQuery.closing.inTransaction|z,1h,1d 18,2v,1j 19,65,34 1d,29,30
extendedQuery.closing.failed|z,1i,1d 18,2v,1j 19,65,34 1d,2a,30
extendedQuery.closing.executed|z,1j,1d 18,2w,1j 19,65,34 1d,2b,30
extendedQuery.refusingFlush.idle|18,2u,1j 19,65,34 1d,2c,30
extendedQuery.refusingFlush.inTransaction|18,2v,1j 19,65,34 1d,2d,30
extendedQuery.refusingFlush.failed|18,2v,1j 19,65,34 1d,2e,30
extendedQuery.refusingFlush.executed|18,2w,1j 19,65,34 1d,2f,30
extendedQuery.executing.idle|10,1j,1g 14,3k,1x 15,47,2d 16,2k,1f 17,1g,1h 18,2u,1j 19,65,34 1d,2g,30 1i,1j,1i
extendedQuery.executing.inTransaction|10,1j,1g 14,3l,1x 15,48,2d 16,2l,1f 17,1h,1h 18,2w,1j 19,65,34 1d,2h,30 1i,1j,1i
extendedQuery.executing.failed|10,1j,1g 17,1i,1h 18,2v,1j 19,65,34 1d,2i,30
extendedQuery.executing.executed|10,1j,1g 14,3m,1x 15,49,2d 16,2m,1f 17,1j,1h 18,2w,1j 19,65,34 1d,2j,30 1i,1j,1i
extendedQuery.sendingRows.idle|10,1j,1g 16,2k,1f 18,2u,1j 19,65,34 1d,2k,30 1i,1j,1i
extendedQuery.sendingRows.inTransaction|10,1j,1g 16,2l,1f 18,2v,1j 19,65,34 1d,2l,30 1i,1j,1i
extendedQuery.sendingRows.executed|10,1j,1g 16,2m,1f 18,2w,1j 19,65,34 1d,2m,30 1i,1j,1i
sync.answering.idle|18,2x,1p 19,65,34 1d,2n,30 1e,2n,31 1g,2n,32 1k,z,1o
sync.answering.inTransaction|18,2y,1p 19,65,34 1d,2o,30 1g,2o,32 1l,10,1o
sync.answering.failed|18,2y,1p 19,65,34 1d,2p,30 1g,2p,32 1j,11,1o
sync.answering.executed|18,2z,1p 19,65,34 1d,2q,30 1e,2q,31 1g,2q,32 1k,z,1o 1l,10,1o
sync.afterSkip.idle|18,2x,1p 19,65,34 1d,2r,30 1e,2r,31 1g,2r,32 1k,z,1s
sync.afterSkip.failed|18,2y,1p 19,65,34 1d,2s,30 1g,2s,32 1j,11,1s
sync.afterSkip.either|18,2z,1p 19,65,34 1d,2t,30 1e,2t,31 1g,2t,32 1j,11,1s 1k,z,1s
skippingUntilSync.idle|0,2u,1q 1,64,38 2,2u,1q 3,2u,1q 4,2u,1q 5,2u,1q 6,2u,1q 7,2u,1q 8,2u,1q 9,2u,1q a,2u,1q b,2u,1q c,64,38 d,2u,1q e,64,38 f,2u,1q g,64,38 h,64,38 i,64,38 j,2r,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2u,30 1e,2u,31
skippingUntilSync.failed|0,2v,1q 1,64,38 2,2v,1q 3,2v,1q 4,2v,1q 5,2v,1q 6,2v,1q 7,2v,1q 8,2v,1q 9,2v,1q a,2v,1q b,2v,1q c,64,38 d,2v,1q e,64,38 f,2v,1q g,64,38 h,64,38 i,64,38 j,2s,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2v,30
skippingUntilSync.either|0,2w,1q 1,64,38 2,2w,1q 3,2w,1q 4,2w,1q 5,2w,1q 6,2w,1q 7,2w,1q 8,2w,1q 9,2w,1q a,2w,1q b,2w,1q c,64,38 d,2w,1q e,64,38 f,2w,1q g,64,38 h,64,38 i,64,38 j,2t,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,2w,30 1e,2w,31
afterError.idle|19,65,34 1d,2x,30 1e,2x,31 1g,2x,32 1k,z,14
afterError.failed|19,65,34 1d,2y,30 1g,2y,32 1j,11,14
afterError.either|19,65,34 1d,2z,30 1e,2z,31 1g,2z,32 1j,11,14 1k,z,14
copyIn.simple.begun.idle|0,62,29 1,62,29 2,62,29 3,34,1y 4,3c,22 5,3g,23 6,62,29 7,62,29 8,62,29 9,38,21 a,38,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,38,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2x,25 19,65,34 1d,30,30
copyIn.simple.begun.inTransaction|0,62,29 1,62,29 2,62,29 3,35,1y 4,3d,22 5,3h,23 6,62,29 7,62,29 8,62,29 9,39,21 a,39,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,39,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2y,25 19,65,34 1d,31,30
copyIn.simple.begun.executed|0,62,29 1,62,29 2,62,29 3,36,1y 4,3e,22 5,3i,23 6,62,29 7,62,29 8,62,29 9,3a,21 a,3a,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3a,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,25 19,65,34 1d,32,30
copyIn.simple.begun.pipelined|0,62,29 1,62,29 2,62,29 3,37,1y 4,3f,22 5,3j,23 6,62,29 7,62,29 8,62,29 9,3b,21 a,3b,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3b,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,25 19,65,34 1d,33,30
copyIn.simple.row.idle|0,62,29 1,62,29 2,62,29 3,34,1y 4,3c,22 5,3g,23 6,62,29 7,62,29 8,62,29 9,38,21 a,38,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,38,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2x,26 19,65,34 1d,34,30
copyIn.simple.row.inTransaction|0,62,29 1,62,29 2,62,29 3,35,1y 4,3d,22 5,3h,23 6,62,29 7,62,29 8,62,29 9,39,21 a,39,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,39,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2y,26 19,65,34 1d,35,30
copyIn.simple.row.executed|0,62,29 1,62,29 2,62,29 3,36,1y 4,3e,22 5,3i,23 6,62,29 7,62,29 8,62,29 9,3a,21 a,3a,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3a,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,26 19,65,34 1d,36,30
copyIn.simple.row.pipelined|0,62,29 1,62,29 2,62,29 3,37,1y 4,3f,22 5,3j,23 6,62,29 7,62,29 8,62,29 9,3b,21 a,3b,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3b,20 k,62,29 l,62,2b m,62,2b n,62,29 18,2z,26 19,65,34 1d,37,30
copyIn.simple.body.idle|0,62,29 1,62,29 2,62,29 3,34,1y 4,3c,22 5,3g,23 6,62,29 7,62,29 8,62,29 9,38,21 a,38,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,38,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,38,30
copyIn.simple.body.inTransaction|0,62,29 1,62,29 2,62,29 3,35,1y 4,3d,22 5,3h,23 6,62,29 7,62,29 8,62,29 9,39,21 a,39,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,39,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,39,30
copyIn.simple.body.executed|0,62,29 1,62,29 2,62,29 3,36,1y 4,3e,22 5,3i,23 6,62,29 7,62,29 8,62,29 9,3a,21 a,3a,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3a,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3a,30
copyIn.simple.body.pipelined|0,62,29 1,62,29 2,62,29 3,37,1y 4,3f,22 5,3j,23 6,62,29 7,62,29 8,62,29 9,3b,21 a,3b,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3b,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3b,30
copyIn.simple.ending.idle|10,1e,24 18,2x,27 19,65,34 1d,3c,30
copyIn.simple.ending.inTransaction|10,1e,24 18,2y,27 19,65,34 1d,3d,30
copyIn.simple.ending.executed|10,1e,24 18,2z,27 19,65,34 1d,3e,30
copyIn.simple.ending.pipelined|10,1f,24 18,2z,27 19,65,34 1d,3f,30
copyIn.simple.failing.idle|18,2x,28 19,65,34 1d,3g,30
copyIn.simple.failing.inTransaction|18,2y,28 19,65,34 1d,3h,30
copyIn.simple.failing.executed|18,2z,28 19,65,34 1d,3i,30
copyIn.simple.failing.pipelined|18,2z,28 19,65,34 1d,3j,30
copyIn.extended.begun.idle|0,62,29 1,62,29 2,62,29 3,3n,1y 4,3t,22 5,3w,23 6,62,29 7,62,29 8,62,29 9,3q,21 a,3q,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3q,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2u,25 19,65,34 1d,3k,30
copyIn.extended.begun.inTransaction|0,62,29 1,62,29 2,62,29 3,3o,1y 4,3u,22 5,3x,23 6,62,29 7,62,29 8,62,29 9,3r,21 a,3r,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3r,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2v,25 19,65,34 1d,3l,30
copyIn.extended.begun.executed|0,62,29 1,62,29 2,62,29 3,3p,1y 4,3v,22 5,3y,23 6,62,29 7,62,29 8,62,29 9,3s,21 a,3s,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3s,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2w,25 19,65,34 1d,3m,30
copyIn.extended.row.idle|0,62,29 1,62,29 2,62,29 3,3n,1y 4,3t,22 5,3w,23 6,62,29 7,62,29 8,62,29 9,3q,21 a,3q,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3q,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2u,26 19,65,34 1d,3n,30
copyIn.extended.row.inTransaction|0,62,29 1,62,29 2,62,29 3,3o,1y 4,3u,22 5,3x,23 6,62,29 7,62,29 8,62,29 9,3r,21 a,3r,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3r,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2v,26 19,65,34 1d,3o,30
copyIn.extended.row.executed|0,62,29 1,62,29 2,62,29 3,3p,1y 4,3v,22 5,3y,23 6,62,29 7,62,29 8,62,29 9,3s,21 a,3s,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3s,1z k,62,29 l,62,2b m,62,2b n,62,29 18,2w,26 19,65,34 1d,3p,30
copyIn.extended.body.idle|0,62,29 1,62,29 2,62,29 3,3n,1y 4,3t,22 5,3w,23 6,62,29 7,62,29 8,62,29 9,3q,21 a,3q,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3q,1z k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3q,30
copyIn.extended.body.inTransaction|0,62,29 1,62,29 2,62,29 3,3o,1y 4,3u,22 5,3x,23 6,62,29 7,62,29 8,62,29 9,3r,21 a,3r,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3r,1z k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3r,30
copyIn.extended.body.executed|0,62,29 1,62,29 2,62,29 3,3p,1y 4,3v,22 5,3y,23 6,62,29 7,62,29 8,62,29 9,3s,21 a,3s,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,3s,1z k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,3s,30
copyIn.extended.ending.idle|10,1j,24 18,2u,27 19,65,34 1d,3t,30
copyIn.extended.ending.inTransaction|10,1j,24 18,2v,27 19,65,34 1d,3u,30
copyIn.extended.ending.executed|10,1j,24 18,2w,27 19,65,34 1d,3v,30
copyIn.extended.failing.idle|18,2u,28 19,65,34 1d,3w,30
copyIn.extended.failing.inTransaction|18,2v,28 19,65,34 1d,3x,30
copyIn.extended.failing.executed|18,2w,28 19,65,34 1d,3y,30
copyOut.simple.sending.idle|12,3z,2e 13,43,2f 18,2x,2h 19,65,34 1d,3z,30
copyOut.simple.sending.inTransaction|12,40,2e 13,44,2f 18,2y,2h 19,65,34 1d,40,30
copyOut.simple.sending.executed|12,41,2e 13,45,2f 18,2z,2h 19,65,34 1d,41,30
copyOut.simple.sending.pipelined|12,42,2e 13,46,2f 18,2z,2h 19,65,34 1d,42,30
copyOut.simple.done.idle|10,1e,2g 18,2x,2h 19,65,34 1d,43,30
copyOut.simple.done.inTransaction|10,1e,2g 18,2y,2h 19,65,34 1d,44,30
copyOut.simple.done.executed|10,1e,2g 18,2z,2h 19,65,34 1d,45,30
copyOut.simple.done.pipelined|10,1f,2g 18,2z,2h 19,65,34 1d,46,30
copyOut.extended.sending.idle|12,47,2e 13,4a,2f 18,2u,2h 19,65,34 1d,47,30
copyOut.extended.sending.inTransaction|12,48,2e 13,4b,2f 18,2v,2h 19,65,34 1d,48,30
copyOut.extended.sending.executed|12,49,2e 13,4c,2f 18,2w,2h 19,65,34 1d,49,30
copyOut.extended.done.idle|10,1j,2g 18,2u,2h 19,65,34 1d,4a,30
copyOut.extended.done.inTransaction|10,1j,2g 18,2v,2h 19,65,34 1d,4b,30
copyOut.extended.done.executed|10,1j,2g 18,2w,2h 19,65,34 1d,4c,30
functionCall.running.idle|18,2x,2m 19,65,34 1a,4h,2l 1d,4d,30
functionCall.running.inTransaction|18,2y,2m 19,65,34 1a,4i,2l 1d,4e,30
functionCall.running.failed|18,2y,2m 19,65,34 1d,4f,30
functionCall.running.pipelined|18,2z,2m 19,65,34 1a,4j,2l 1d,4g,30
functionCall.answered.idle|18,2x,2m 19,65,34 1d,4h,30 1e,4h,31 1g,4h,32 1k,z,2n
functionCall.answered.inTransaction|18,2y,2m 19,65,34 1d,4i,30 1g,4i,32 1l,10,2n
functionCall.answered.pipelined|18,2z,2m 19,65,34 1d,4j,30 1e,4j,31 1g,4j,32 1k,z,2n 1l,10,2n
walsender.ready.idle|0,4n,2o 1,64,38 2,4n,2o 3,4k,2i 4,4k,2i 5,4k,2i 6,4n,2o 7,4n,2o 8,4n,2o 9,4k,1k a,4n,1m b,4q,2p c,64,38 d,4n,2o e,64,38 f,4y,2q g,64,38 h,64,38 i,64,38 j,4t,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4k,30
walsender.ready.inTransaction|0,4o,2o 1,64,38 2,4o,2o 3,4l,2i 4,4l,2i 5,4l,2i 6,4o,2o 7,4o,2o 8,4o,2o 9,4l,1k a,4o,1m b,4r,2p c,64,38 d,4o,2o e,64,38 f,4z,2q g,64,38 h,64,38 i,64,38 j,4u,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4l,30
walsender.ready.failed|0,4p,2o 1,64,38 2,4p,2o 3,4m,2i 4,4m,2i 5,4m,2i 6,4p,2o 7,4p,2o 8,4p,2o 9,4m,1k a,4p,1m b,4s,2p c,64,38 d,4p,2o e,64,38 f,50,2q g,64,38 h,64,38 i,64,38 j,4v,1n k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,4m,30
walsender.refusing.extendedQuery.idle|18,5x,2o 19,65,34 1d,4n,30
walsender.refusing.extendedQuery.inTransaction|18,5y,2o 19,65,34 1d,4o,30
walsender.refusing.extendedQuery.failed|18,5y,2o 19,65,34 1d,4p,30
walsender.refusing.functionCall.idle|18,5z,2p 19,65,34 1d,4q,30
walsender.refusing.functionCall.inTransaction|18,60,2p 19,65,34 1d,4r,30
walsender.refusing.functionCall.failed|18,60,2p 19,65,34 1d,4s,30
walsender.sync.answering.idle|18,5z,1p 19,65,34 1d,4t,30 1g,4t,32 1k,4k,1o
walsender.sync.answering.inTransaction|18,60,1p 19,65,34 1d,4u,30 1g,4u,32 1l,4l,1o
walsender.sync.answering.failed|18,60,1p 19,65,34 1d,4v,30 1g,4v,32 1j,4m,1o
walsender.sync.afterSkip.idle|18,5z,1p 19,65,34 1d,4w,30 1g,4w,32 1k,4k,1s
walsender.sync.afterSkip.failed|18,60,1p 19,65,34 1d,4x,30 1g,4x,32 1j,4m,1s
walsender.simpleQuery.begun.idle|10,57,10 11,5t,2s 14,58,1x 15,5n,2d 17,51,11 18,5z,12 19,65,34 1d,4y,30 1m,54,y
walsender.simpleQuery.begun.inTransaction|10,57,10 14,59,1x 15,5o,2d 17,52,11 18,61,12 19,65,34 1d,4z,30 1m,55,y
walsender.simpleQuery.begun.failed|10,57,10 17,53,11 18,60,12 19,65,34 1d,50,30
walsender.simpleQuery.empty.idle|18,5z,12 19,65,34 1d,51,30 1g,51,32 1k,4k,13
walsender.simpleQuery.empty.inTransaction|18,60,12 19,65,34 1d,52,30 1g,52,32 1l,4l,13
walsender.simpleQuery.empty.failed|18,60,12 19,65,34 1d,53,30 1g,53,32 1j,4m,13
walsender.simpleQuery.sendingRows.idle|10,57,10 16,54,z 18,5z,12 19,65,34 1d,54,30
walsender.simpleQuery.sendingRows.inTransaction|10,57,10 16,55,z 18,60,12 19,65,34 1d,55,30
walsender.simpleQuery.sendingRows.executed|10,57,10 16,56,z 18,61,12 19,65,34 1d,56,30
walsender.simpleQuery.completed.executed|10,57,10 14,5a,1x 15,5p,2d 18,61,12 19,65,34 1d,57,30 1g,57,32 1k,4k,13 1l,4l,13 1m,56,y
walsender.copyIn.simple.begun.idle|0,62,29 1,62,29 2,62,29 3,5b,1y 4,5h,22 5,5k,23 6,62,29 7,62,29 8,62,29 9,5e,21 a,5e,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5e,20 k,62,29 l,62,2b m,62,2b n,62,29 18,5z,25 19,65,34 1d,58,30
walsender.copyIn.simple.begun.inTransaction|0,62,29 1,62,29 2,62,29 3,5c,1y 4,5i,22 5,5l,23 6,62,29 7,62,29 8,62,29 9,5f,21 a,5f,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5f,20 k,62,29 l,62,2b m,62,2b n,62,29 18,60,25 19,65,34 1d,59,30
walsender.copyIn.simple.begun.executed|0,62,29 1,62,29 2,62,29 3,5d,1y 4,5j,22 5,5m,23 6,62,29 7,62,29 8,62,29 9,5g,21 a,5g,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5g,20 k,62,29 l,62,2b m,62,2b n,62,29 18,61,25 19,65,34 1d,5a,30
walsender.copyIn.simple.row.idle|0,62,29 1,62,29 2,62,29 3,5b,1y 4,5h,22 5,5k,23 6,62,29 7,62,29 8,62,29 9,5e,21 a,5e,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5e,20 k,62,29 l,62,2b m,62,2b n,62,29 18,5z,26 19,65,34 1d,5b,30
walsender.copyIn.simple.row.inTransaction|0,62,29 1,62,29 2,62,29 3,5c,1y 4,5i,22 5,5l,23 6,62,29 7,62,29 8,62,29 9,5f,21 a,5f,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5f,20 k,62,29 l,62,2b m,62,2b n,62,29 18,60,26 19,65,34 1d,5c,30
walsender.copyIn.simple.row.executed|0,62,29 1,62,29 2,62,29 3,5d,1y 4,5j,22 5,5m,23 6,62,29 7,62,29 8,62,29 9,5g,21 a,5g,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5g,20 k,62,29 l,62,2b m,62,2b n,62,29 18,61,26 19,65,34 1d,5d,30
walsender.copyIn.simple.body.idle|0,62,29 1,62,29 2,62,29 3,5b,1y 4,5h,22 5,5k,23 6,62,29 7,62,29 8,62,29 9,5e,21 a,5e,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5e,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,5e,30
walsender.copyIn.simple.body.inTransaction|0,62,29 1,62,29 2,62,29 3,5c,1y 4,5i,22 5,5l,23 6,62,29 7,62,29 8,62,29 9,5f,21 a,5f,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5f,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,5f,30
walsender.copyIn.simple.body.executed|0,62,29 1,62,29 2,62,29 3,5d,1y 4,5j,22 5,5m,23 6,62,29 7,62,29 8,62,29 9,5g,21 a,5g,21 b,62,29 c,62,29 d,62,29 e,62,29 f,62,29 g,62,29 h,62,29 i,62,29 j,5g,20 k,62,29 l,62,2b m,62,2b n,62,29 19,65,34 1d,5g,30
walsender.copyIn.simple.ending.idle|10,57,24 18,5z,27 19,65,34 1d,5h,30
walsender.copyIn.simple.ending.inTransaction|10,57,24 18,60,27 19,65,34 1d,5i,30
walsender.copyIn.simple.ending.executed|10,57,24 18,61,27 19,65,34 1d,5j,30
walsender.copyIn.simple.failing.idle|18,5z,28 19,65,34 1d,5k,30
walsender.copyIn.simple.failing.inTransaction|18,60,28 19,65,34 1d,5l,30
walsender.copyIn.simple.failing.executed|18,61,28 19,65,34 1d,5m,30
walsender.copyOut.simple.sending.idle|12,5n,2e 13,5q,2f 18,5z,2h 19,65,34 1d,5n,30
walsender.copyOut.simple.sending.inTransaction|12,5o,2e 13,5r,2f 18,60,2h 19,65,34 1d,5o,30
walsender.copyOut.simple.sending.executed|12,5p,2e 13,5s,2f 18,61,2h 19,65,34 1d,5p,30
walsender.copyOut.simple.done.idle|10,57,2g 18,5z,2h 19,65,34 1d,5q,30
walsender.copyOut.simple.done.inTransaction|10,57,2g 18,60,2h 19,65,34 1d,5r,30
walsender.copyOut.simple.done.executed|10,57,2g 15,5p,2r 18,61,2h 19,65,34 1d,5s,30 1m,56,2r
walsender.copyBoth.streaming|0,64,2z 1,64,2z 2,64,2z 3,5t,2u 4,5u,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5t,2t 13,5v,2w 18,5z,2y 19,65,34 1d,5t,30
walsender.copyBoth.frontendDone|13,5w,2w 19,65,34 1d,5u,30
walsender.copyBoth.serverDone|0,64,2z 1,64,2z 2,64,2z 3,5v,2u 4,5w,2v 5,64,2z 6,64,2z 7,64,2z 8,64,2z 9,64,2z a,64,2z b,64,2z c,64,2z d,64,2z e,64,2z f,64,2z g,64,2z h,64,2z i,64,2z j,64,2z k,65,36 l,65,37 m,65,39 n,64,2z 12,5v,2t 18,5z,2y 19,65,34 1d,5v,30
walsender.copyBoth.bothDone|10,57,2x 12,5w,2t 18,5z,2y 19,65,34 1d,5w,30 1m,54,2x
walsender.skippingUntilSync.idle|0,5x,1q 1,64,38 2,5x,1q 3,5x,1q 4,5x,1q 5,5x,1q 6,5x,1q 7,5x,1q 8,5x,1q 9,5x,1q a,5x,1q b,5x,1q c,64,38 d,5x,1q e,64,38 f,5x,1q g,64,38 h,64,38 i,64,38 j,4w,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5x,30
walsender.skippingUntilSync.failed|0,5y,1q 1,64,38 2,5y,1q 3,5y,1q 4,5y,1q 5,5y,1q 6,5y,1q 7,5y,1q 8,5y,1q 9,5y,1q a,5y,1q b,5y,1q c,64,38 d,5y,1q e,64,38 f,5y,1q g,64,38 h,64,38 i,64,38 j,4x,1r k,65,36 l,65,37 m,65,39 n,64,38 19,65,34 1d,5y,30
walsender.afterError.idle|19,65,34 1d,5z,30 1g,5z,32 1k,4k,14
walsender.afterError.failed|19,65,34 1d,60,30 1g,60,32 1j,4m,14
walsender.afterError.either|19,65,34 1d,61,30 1g,61,32 1j,4m,14 1k,4k,14
synchronizationLost.error|18,63,2c
synchronizationLost.fatal|19,65,2c
protocolViolation|19,65,3a
closed|1d,65,35`;

const postgres18 = `\
startup.first|0,6b,8 1,6b,7 2,6b,8 3,6b,8 4,6b,8 5,6b,8 6,6b,8 7,6b,8 8,6b,8 9,6b,8 a,6b,8 b,6b,8 c,3,3 d,6b,8 e,6b,8 f,6b,8 g,1,2 h,9,0 i,m,1 j,6b,8 k,6b,8 l,6b,9 m,6b,8 n,6b,8 19,6b,c
startup.sslRequested|19,6b,c 1n,8,4 1o,2,5
startup.sslRefused|0,6b,8 1,6b,7 2,6b,8 3,6b,8 4,6b,8 5,6b,8 6,6b,8 7,6b,8 8,6b,8 9,6b,8 a,6b,8 b,6b,8 c,6,3 d,6b,8 e,6b,8 f,6b,8 g,6a,6 h,9,0 i,m,1 j,6b,8 k,6b,8 l,6b,9 m,6b,8 n,6b,8 19,6b,c
startup.gssRequested|19,6b,c 1n,8,4 1o,4,5
startup.gssRefused|0,6b,8 1,6b,7 2,6b,8 3,6b,8 4,6b,8 5,6b,8 6,6b,8 7,6b,8 8,6b,8 9,6b,8 a,6b,8 b,6b,8 c,6a,6 d,6b,8 e,6b,8 f,6b,8 g,5,2 h,9,0 i,m,1 j,6b,8 k,6b,8 l,6b,9 m,6b,8 n,6b,8 19,6b,c
startup.sslRequestedLast|19,6b,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,6b,c 1n,8,4 1o,7,5
startup.bothRefused|0,6b,8 1,6b,7 2,6b,8 3,6b,8 4,6b,8 5,6b,8 6,6b,8 7,6b,8 8,6b,8 9,6b,8 a,6b,8 b,6b,8 c,6a,6 d,6b,8 e,6b,8 f,6b,8 g,6a,6 h,9,0 i,m,1 j,6b,8 k,6b,8 l,6b,9 m,6b,8 n,6b,8 19,6b,c
startup.encrypted|0,6b,8 1,6b,7 2,6b,8 3,6b,8 4,6b,8 5,6b,8 6,6b,8 7,6b,8 8,6b,8 9,6b,8 a,6b,8 b,6b,8 c,6a,6 d,6b,8 e,6b,8 f,6b,8 g,6a,6 h,9,0 i,m,1 j,6b,8 k,6b,8 l,6b,9 m,6b,8 n,6b,8 19,6b,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,6b,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,6b,c
authentication.session.password|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,c,i f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6b,9 m,6a,s n,6a,s
authentication.session.checkingPassword|s,k,q 19,6b,r
authentication.session.saslInitial|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,f,j f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6b,9 m,6a,s n,6a,s
authentication.session.saslResponse|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,f,k f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6b,9 m,6a,s n,6a,s
authentication.session.checkingSasl|s,k,q u,e,l v,g,m 19,6b,r
authentication.session.saslFinished|s,k,q 19,6b,r
authentication.session.gss|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,i,n f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6a,o m,6a,s n,6a,s
authentication.session.checkingGss|q,j,p s,k,q 19,6b,r
authentication.session.gssContinued|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,i,n f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6a,o m,6a,s n,6a,s s,k,q 19,6b,r
authentication.session.initializing|x,l,u 19,6b,w 1d,k,30 1g,k,t
authentication.session.keyed|19,6b,w 1d,l,30 1g,l,t 1k,z,v
authentication.walsender.requesting|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,6b,c 1b,n,b
authentication.walsender.negotiated|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,6b,c
authentication.walsender.password|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,p,i f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6b,9 m,6a,s n,6a,s
authentication.walsender.checkingPassword|s,x,q 19,6b,r
authentication.walsender.saslInitial|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,s,j f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6b,9 m,6a,s n,6a,s
authentication.walsender.saslResponse|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,s,k f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6b,9 m,6a,s n,6a,s
authentication.walsender.checkingSasl|s,x,q u,r,l v,t,m 19,6b,r
authentication.walsender.saslFinished|s,x,q 19,6b,r
authentication.walsender.gss|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,v,n f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6a,o m,6a,s n,6a,s
authentication.walsender.checkingGss|q,w,p s,x,q 19,6b,r
authentication.walsender.gssContinued|0,6a,s 1,6a,s 2,6a,s 3,6a,s 4,6a,s 5,6a,s 6,6a,s 7,6a,s 8,6a,s 9,6a,s a,6a,s b,6a,s c,6a,s d,6a,s e,v,n f,6a,s g,6a,s h,6a,s i,6a,s j,6a,s k,6a,s l,6a,o m,6a,s n,6a,s s,x,q 19,6b,r
authentication.walsender.initializing|x,y,u 19,6b,w 1d,x,30 1g,x,t
authentication.walsender.keyed|19,6b,w 1d,y,30 1g,y,t 1k,4q,v
ready.idle|0,1z,17 1,6a,38 2,2b,1c 3,z,2i 4,z,2i 5,z,2i 6,27,19 7,23,19 8,2k,1e 9,z,1k a,2g,1m b,4j,2k c,6a,38 d,1v,15 e,6a,38 f,14,x g,6a,38 h,6a,38 i,6a,38 j,2r,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,z,30 1e,z,31
ready.inTransaction|0,20,17 1,6a,38 2,2c,1c 3,10,2i 4,10,2i 5,10,2i 6,28,19 7,24,19 8,2l,1e 9,10,1k a,2h,1m b,4k,2k c,6a,38 d,1w,15 e,6a,38 f,15,x g,6a,38 h,6a,38 i,6a,38 j,2s,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,10,30
ready.failed|0,21,17 1,6a,38 2,2d,1c 3,11,2i 4,11,2i 5,11,2i 6,29,19 7,25,19 8,2m,1e 9,11,1k a,2i,1m b,4l,2k c,6a,38 d,1x,15 e,6a,38 f,16,x g,6a,38 h,6a,38 i,6a,38 j,2t,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,11,30
ready.unsettled|0,22,17 1,6a,38 2,2f,1c 3,12,2i 4,12,2i 5,12,2i 6,2a,19 7,26,19 8,2n,1e 9,12,1k a,2j,1m b,4m,2k c,6a,38 d,1y,15 e,6a,38 f,17,x g,6a,38 h,6a,38 i,6a,38 j,2v,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,12,30
ready.broken|0,6c,1w 1,6a,38 2,6e,1c 3,13,2i 4,13,2i 5,13,2i 6,6c,1w 7,6c,1w 8,6c,1w 9,13,1k a,2g,1m b,6d,1w c,6a,38 d,6c,1w e,6a,38 f,6d,1w g,6a,38 h,6a,38 i,6a,38 j,2w,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,13,30
simpleQuery.begun.idle|10,1g,10 14,36,1x 15,45,2d 17,18,11 18,33,12 19,6b,34 1d,14,30 1m,1c,y
simpleQuery.begun.inTransaction|10,1g,10 14,37,1x 15,46,2d 17,19,11 18,35,12 19,6b,34 1d,15,30 1m,1d,y
simpleQuery.begun.failed|10,1g,10 17,1a,11 18,34,12 19,6b,34 1d,16,30
simpleQuery.begun.pipelined|10,1h,10 14,39,1x 15,48,2d 17,1b,11 18,35,12 19,6b,34 1d,17,30 1m,1f,y
simpleQuery.empty.idle|18,33,12 19,6b,34 1d,18,30 1e,18,31 1g,18,32 1k,z,13
simpleQuery.empty.inTransaction|18,34,12 19,6b,34 1d,19,30 1g,19,32 1l,10,13
simpleQuery.empty.failed|18,34,12 19,6b,34 1d,1a,30 1g,1a,32 1j,11,13
simpleQuery.empty.pipelined|18,35,12 19,6b,34 1d,1b,30 1e,1b,31 1g,1b,32 1k,z,13 1l,12,1t
simpleQuery.sendingRows.idle|10,1g,10 16,1c,z 18,33,12 19,6b,34 1d,1c,30
simpleQuery.sendingRows.inTransaction|10,1g,10 16,1d,z 18,34,12 19,6b,34 1d,1d,30
simpleQuery.sendingRows.executed|10,1g,10 16,1e,z 18,35,12 19,6b,34 1d,1e,30
simpleQuery.sendingRows.pipelined|10,1h,10 16,1f,z 18,35,12 19,6b,34 1d,1f,30
simpleQuery.completed.executed|10,1g,10 14,38,1x 15,47,2d 18,35,12 19,6b,34 1d,1g,30 1e,1g,31 1g,1g,32 1k,z,13 1l,10,13 1m,1e,y
simpleQuery.completed.pipelined|10,1h,10 14,39,1x 15,48,2d 18,35,12 19,6b,34 1d,1h,30 1e,1h,31 1g,1h,32 1k,z,13 1l,12,1t 1m,1f,y
pipelining.awaiting.idle|0,1z,17 1,6a,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2k,1e 9,1n,1k a,2g,1m b,4j,2k c,6a,38 d,1v,15 e,6a,38 f,14,x g,6a,38 h,6a,38 i,6a,38 j,2r,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,1i,30 1e,1i,31
pipelining.awaiting.inTransaction|0,20,17 1,6a,38 2,2c,1c 3,1s,2i 4,1s,2i 5,1s,2i 6,28,19 7,24,19 8,2l,1e 9,1o,1k a,2h,1m b,4k,2k c,6a,38 d,1w,15 e,6a,38 f,15,x g,6a,38 h,6a,38 i,6a,38 j,2s,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,1j,30
pipelining.awaiting.failed|0,21,17 1,6a,38 2,2d,1c 3,1t,2i 4,1t,2i 5,1t,2i 6,29,19 7,25,19 8,2m,1e 9,1p,1k a,2i,1m b,4l,2k c,6a,38 d,1x,15 e,6a,38 f,16,x g,6a,38 h,6a,38 i,6a,38 j,2t,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,1k,30
pipelining.awaiting.executed|0,22,17 1,6a,38 2,2e,1c 3,1u,2i 4,1u,2i 5,1u,2i 6,2a,19 7,26,19 8,2n,1e 9,1q,1k a,2j,1m b,4m,2k c,6a,38 d,1y,15 e,6a,38 f,17,x g,6a,38 h,6a,38 i,6a,38 j,2u,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,1l,30 1e,1l,31
pipelining.awaiting.unsettled|0,22,17 1,6a,38 2,2f,1c 3,1m,2i 4,1m,2i 5,1m,2i 6,2a,19 7,26,19 8,2n,1e 9,1m,1k a,2j,1m b,4m,2k c,6a,38 d,1y,15 e,6a,38 f,17,x g,6a,38 h,6a,38 i,6a,38 j,2v,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,1m,30
pipelining.flushRead.idle|0,1z,17 1,6a,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2k,1e 9,1n,1k a,2g,1m b,4j,2k c,6a,38 d,1v,15 e,6a,38 f,14,x g,6a,38 h,6a,38 i,6a,38 j,2r,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,30,1l 19,6b,34 1d,1n,30 1e,1n,31
pipelining.flushRead.inTransaction|0,20,17 1,6a,38 2,2c,1c 3,1s,2i 4,1s,2i 5,1s,2i 6,28,19 7,24,19 8,2l,1e 9,1o,1k a,2h,1m b,4k,2k c,6a,38 d,1w,15 e,6a,38 f,15,x g,6a,38 h,6a,38 i,6a,38 j,2s,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,31,1l 19,6b,34 1d,1o,30
pipelining.flushRead.failed|0,21,17 1,6a,38 2,2d,1c 3,1t,2i 4,1t,2i 5,1t,2i 6,29,19 7,25,19 8,2m,1e 9,1p,1k a,2i,1m b,4l,2k c,6a,38 d,1x,15 e,6a,38 f,16,x g,6a,38 h,6a,38 i,6a,38 j,2t,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,31,1l 19,6b,34 1d,1p,30
pipelining.flushRead.executed|0,22,17 1,6a,38 2,2e,1c 3,1u,2i 4,1u,2i 5,1u,2i 6,2a,19 7,26,19 8,2n,1e 9,1q,1k a,2j,1m b,4m,2k c,6a,38 d,1y,15 e,6a,38 f,17,x g,6a,38 h,6a,38 i,6a,38 j,2u,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,32,1l 19,6b,34 1d,1q,30 1e,1q,31
pipelining.strayRead.idle|0,1z,17 1,6a,38 2,2b,1c 3,1r,2i 4,1r,2i 5,1r,2i 6,27,19 7,23,19 8,2k,1e 9,1n,1k a,2g,1m b,4j,2k c,6a,38 d,1v,15 e,6a,38 f,14,x g,6a,38 h,6a,38 i,6a,38 j,2r,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,33,2j 19,6b,34 1d,1r,30 1e,1r,31
pipelining.strayRead.inTransaction|0,20,17 1,6a,38 2,2c,1c 3,1s,2i 4,1s,2i 5,1s,2i 6,28,19 7,24,19 8,2l,1e 9,1o,1k a,2h,1m b,4k,2k c,6a,38 d,1w,15 e,6a,38 f,15,x g,6a,38 h,6a,38 i,6a,38 j,2s,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,34,2j 19,6b,34 1d,1s,30
pipelining.strayRead.failed|0,21,17 1,6a,38 2,2d,1c 3,1t,2i 4,1t,2i 5,1t,2i 6,29,19 7,25,19 8,2m,1e 9,1p,1k a,2i,1m b,4l,2k c,6a,38 d,1x,15 e,6a,38 f,16,x g,6a,38 h,6a,38 i,6a,38 j,2t,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,34,2j 19,6b,34 1d,1t,30
pipelining.strayRead.executed|0,22,17 1,6a,38 2,2e,1c 3,1u,2i 4,1u,2i 5,1u,2i 6,2a,19 7,26,19 8,2n,1e 9,1q,1k a,2j,1m b,4m,2k c,6a,38 d,1y,15 e,6a,38 f,17,x g,6a,38 h,6a,38 i,6a,38 j,2u,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 18,35,2j 19,6b,34 1d,1u,30 1e,1u,31
extendedQuery.parsing.idle|18,30,1j 19,6b,34 1d,1v,30 1h,1i,16
extendedQuery.parsing.inTransaction|18,31,1j 19,6b,34 1d,1w,30 1h,1j,16
extendedQuery.parsing.failed|18,31,1j 19,6b,34 1d,1x,30 1h,1k,16
extendedQuery.parsing.executed|18,32,1j 19,6b,34 1d,1y,30 1h,1l,16
extendedQuery.binding.idle|y,1i,18 18,30,1j 19,6b,34 1d,1z,30
extendedQuery.binding.inTransaction|y,1j,18 18,31,1j 19,6b,34 1d,20,30
extendedQuery.binding.failed|y,1k,18 18,31,1j 19,6b,34 1d,21,30
extendedQuery.binding.executed|y,1l,18 18,32,1j 19,6b,34 1d,22,30
extendedQuery.describingStatement.idle|18,30,1j 19,6b,34 1d,23,30 1f,27,1a
extendedQuery.describingStatement.inTransaction|18,31,1j 19,6b,34 1d,24,30 1f,28,1a
extendedQuery.describingStatement.failed|18,31,1j 19,6b,34 1d,25,30 1f,29,1a
extendedQuery.describingStatement.executed|18,32,1j 19,6b,34 1d,26,30 1f,2a,1a
extendedQuery.describingPortal.idle|18,30,1j 19,6b,34 1c,1i,1b 1d,27,30 1m,1i,1b
extendedQuery.describingPortal.inTransaction|18,31,1j 19,6b,34 1c,1j,1b 1d,28,30 1m,1j,1b
extendedQuery.describingPortal.failed|18,31,1j 19,6b,34 1c,1k,1b 1d,29,30
extendedQuery.describingPortal.executed|18,32,1j 19,6b,34 1c,1l,1b 1d,2a,30 1m,1l,1b
extendedQuery.closing.idle|z,1i,1d 18,30,1j 19,6b,34 1d,2b,30
extendedQuery.closing.inTransaction|z,1j,1d 18,31,1j 19,6b,34 1d,2c,30
extendedQuery.closing.failed|z,1k,1d 18,31,1j 19,6b,34 1d,2d,30
extendedQuery.closing.executed|z,1l,1d 18,32,1j 19,6b,34 1d,2e,30
extendedQuery.closing.unsettled|z,1m,1d 18,32,1j 19,6b,34 1d,2f,30
extendedQuery.refusingFlush.idle|18,30,1j 19,6b,34 1d,2g,30
extendedQuery.refusingFlush.inTransaction|18,31,1j 19,6b,34 1d,2h,30
extendedQuery.refusingFlush.failed|18,31,1j 19,6b,34 1d,2i,30
extendedQuery.refusingFlush.executed|18,32,1j 19,6b,34 1d,2j,30
extendedQuery.executing.idle|10,1l,1g 14,3q,1x 15,4d,2d 16,2o,1f 17,1i,1h 18,30,1j 19,6b,34 1d,2k,30 1i,1l,1i
extendedQuery.executing.inTransaction|10,1l,1g 14,3r,1x 15,4e,2d 16,2p,1f 17,1j,1h 18,32,1j 19,6b,34 1d,2l,30 1i,1l,1i
extendedQuery.executing.failed|10,1l,1g 17,1k,1h 18,31,1j 19,6b,34 1d,2m,30
extendedQuery.executing.executed|10,1l,1g 14,3s,1x 15,4f,2d 16,2q,1f 17,1l,1h 18,32,1j 19,6b,34 1d,2n,30 1i,1l,1i
extendedQuery.sendingRows.idle|10,1l,1g 16,2o,1f 18,30,1j 19,6b,34 1d,2o,30 1i,1l,1i
extendedQuery.sendingRows.inTransaction|10,1l,1g 16,2p,1f 18,31,1j 19,6b,34 1d,2p,30 1i,1l,1i
extendedQuery.sendingRows.executed|10,1l,1g 16,2q,1f 18,32,1j 19,6b,34 1d,2q,30 1i,1l,1i
sync.answering.idle|18,33,1p 19,6b,34 1d,2r,30 1e,2r,31 1g,2r,32 1k,z,1o
sync.answering.inTransaction|18,34,1p 19,6b,34 1d,2s,30 1g,2s,32 1l,10,1o
sync.answering.failed|18,34,1p 19,6b,34 1d,2t,30 1g,2t,32 1j,11,1o
sync.answering.executed|18,35,1p 19,6b,34 1d,2u,30 1e,2u,31 1g,2u,32 1k,z,1o 1l,10,1o
sync.answering.unsettled|18,35,1p 19,6b,34 1d,2v,30 1g,2v,32 1k,13,1u 1l,10,1v
sync.answering.broken|18,33,1p 19,6b,34 1d,2w,30 1g,2w,32 1k,13,1o
sync.afterSkip.idle|18,33,1p 19,6b,34 1d,2x,30 1e,2x,31 1g,2x,32 1k,z,1s
sync.afterSkip.failed|18,34,1p 19,6b,34 1d,2y,30 1g,2y,32 1j,11,1s
sync.afterSkip.either|18,35,1p 19,6b,34 1d,2z,30 1e,2z,31 1g,2z,32 1j,11,1s 1k,z,1s
skippingUntilSync.idle|0,30,1q 1,6a,38 2,30,1q 3,30,1q 4,30,1q 5,30,1q 6,30,1q 7,30,1q 8,30,1q 9,30,1q a,30,1q b,30,1q c,6a,38 d,30,1q e,6a,38 f,30,1q g,6a,38 h,6a,38 i,6a,38 j,2x,1r k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,30,30 1e,30,31
skippingUntilSync.failed|0,31,1q 1,6a,38 2,31,1q 3,31,1q 4,31,1q 5,31,1q 6,31,1q 7,31,1q 8,31,1q 9,31,1q a,31,1q b,31,1q c,6a,38 d,31,1q e,6a,38 f,31,1q g,6a,38 h,6a,38 i,6a,38 j,2y,1r k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,31,30
skippingUntilSync.either|0,32,1q 1,6a,38 2,32,1q 3,32,1q 4,32,1q 5,32,1q 6,32,1q 7,32,1q 8,32,1q 9,32,1q a,32,1q b,32,1q c,6a,38 d,32,1q e,6a,38 f,32,1q g,6a,38 h,6a,38 i,6a,38 j,2z,1r k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,32,30 1e,32,31
afterError.idle|19,6b,34 1d,33,30 1e,33,31 1g,33,32 1k,z,14
afterError.failed|19,6b,34 1d,34,30 1g,34,32 1j,11,14
afterError.either|19,6b,34 1d,35,30 1e,35,31 1g,35,32 1j,11,14 1k,z,14
copyIn.simple.begun.idle|0,68,29 1,68,29 2,68,29 3,3a,1y 4,3i,22 5,3m,23 6,68,29 7,68,29 8,68,29 9,3e,21 a,3e,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3e,20 k,68,29 l,68,2b m,68,2b n,68,29 18,33,25 19,6b,34 1d,36,30
copyIn.simple.begun.inTransaction|0,68,29 1,68,29 2,68,29 3,3b,1y 4,3j,22 5,3n,23 6,68,29 7,68,29 8,68,29 9,3f,21 a,3f,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3f,20 k,68,29 l,68,2b m,68,2b n,68,29 18,34,25 19,6b,34 1d,37,30
copyIn.simple.begun.executed|0,68,29 1,68,29 2,68,29 3,3c,1y 4,3k,22 5,3o,23 6,68,29 7,68,29 8,68,29 9,3g,21 a,3g,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3g,20 k,68,29 l,68,2b m,68,2b n,68,29 18,35,25 19,6b,34 1d,38,30
copyIn.simple.begun.pipelined|0,68,29 1,68,29 2,68,29 3,3d,1y 4,3l,22 5,3p,23 6,68,29 7,68,29 8,68,29 9,3h,21 a,3h,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3h,20 k,68,29 l,68,2b m,68,2b n,68,29 18,35,25 19,6b,34 1d,39,30
copyIn.simple.row.idle|0,68,29 1,68,29 2,68,29 3,3a,1y 4,3i,22 5,3m,23 6,68,29 7,68,29 8,68,29 9,3e,21 a,3e,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3e,20 k,68,29 l,68,2b m,68,2b n,68,29 18,33,26 19,6b,34 1d,3a,30
copyIn.simple.row.inTransaction|0,68,29 1,68,29 2,68,29 3,3b,1y 4,3j,22 5,3n,23 6,68,29 7,68,29 8,68,29 9,3f,21 a,3f,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3f,20 k,68,29 l,68,2b m,68,2b n,68,29 18,34,26 19,6b,34 1d,3b,30
copyIn.simple.row.executed|0,68,29 1,68,29 2,68,29 3,3c,1y 4,3k,22 5,3o,23 6,68,29 7,68,29 8,68,29 9,3g,21 a,3g,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3g,20 k,68,29 l,68,2b m,68,2b n,68,29 18,35,26 19,6b,34 1d,3c,30
copyIn.simple.row.pipelined|0,68,29 1,68,29 2,68,29 3,3d,1y 4,3l,22 5,3p,23 6,68,29 7,68,29 8,68,29 9,3h,21 a,3h,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3h,20 k,68,29 l,68,2b m,68,2b n,68,29 18,35,26 19,6b,34 1d,3d,30
copyIn.simple.body.idle|0,68,29 1,68,29 2,68,29 3,3a,1y 4,3i,22 5,3m,23 6,68,29 7,68,29 8,68,29 9,3e,21 a,3e,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3e,20 k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,3e,30
copyIn.simple.body.inTransaction|0,68,29 1,68,29 2,68,29 3,3b,1y 4,3j,22 5,3n,23 6,68,29 7,68,29 8,68,29 9,3f,21 a,3f,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3f,20 k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,3f,30
copyIn.simple.body.executed|0,68,29 1,68,29 2,68,29 3,3c,1y 4,3k,22 5,3o,23 6,68,29 7,68,29 8,68,29 9,3g,21 a,3g,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3g,20 k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,3g,30
copyIn.simple.body.pipelined|0,68,29 1,68,29 2,68,29 3,3d,1y 4,3l,22 5,3p,23 6,68,29 7,68,29 8,68,29 9,3h,21 a,3h,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3h,20 k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,3h,30
copyIn.simple.ending.idle|10,1g,24 18,33,27 19,6b,34 1d,3i,30
copyIn.simple.ending.inTransaction|10,1g,24 18,34,27 19,6b,34 1d,3j,30
copyIn.simple.ending.executed|10,1g,24 18,35,27 19,6b,34 1d,3k,30
copyIn.simple.ending.pipelined|10,1h,24 18,35,27 19,6b,34 1d,3l,30
copyIn.simple.failing.idle|18,33,28 19,6b,34 1d,3m,30
copyIn.simple.failing.inTransaction|18,34,28 19,6b,34 1d,3n,30
copyIn.simple.failing.executed|18,35,28 19,6b,34 1d,3o,30
copyIn.simple.failing.pipelined|18,35,28 19,6b,34 1d,3p,30
copyIn.extended.begun.idle|0,68,29 1,68,29 2,68,29 3,3t,1y 4,3z,22 5,42,23 6,68,29 7,68,29 8,68,29 9,3w,21 a,3w,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3w,1z k,68,29 l,68,2b m,68,2b n,68,29 18,30,25 19,6b,34 1d,3q,30
copyIn.extended.begun.inTransaction|0,68,29 1,68,29 2,68,29 3,3u,1y 4,40,22 5,43,23 6,68,29 7,68,29 8,68,29 9,3x,21 a,3x,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3x,1z k,68,29 l,68,2b m,68,2b n,68,29 18,31,25 19,6b,34 1d,3r,30
copyIn.extended.begun.executed|0,68,29 1,68,29 2,68,29 3,3v,1y 4,41,22 5,44,23 6,68,29 7,68,29 8,68,29 9,3y,21 a,3y,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3y,1z k,68,29 l,68,2b m,68,2b n,68,29 18,32,25 19,6b,34 1d,3s,30
copyIn.extended.row.idle|0,68,29 1,68,29 2,68,29 3,3t,1y 4,3z,22 5,42,23 6,68,29 7,68,29 8,68,29 9,3w,21 a,3w,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3w,1z k,68,29 l,68,2b m,68,2b n,68,29 18,30,26 19,6b,34 1d,3t,30
copyIn.extended.row.inTransaction|0,68,29 1,68,29 2,68,29 3,3u,1y 4,40,22 5,43,23 6,68,29 7,68,29 8,68,29 9,3x,21 a,3x,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3x,1z k,68,29 l,68,2b m,68,2b n,68,29 18,31,26 19,6b,34 1d,3u,30
copyIn.extended.row.executed|0,68,29 1,68,29 2,68,29 3,3v,1y 4,41,22 5,44,23 6,68,29 7,68,29 8,68,29 9,3y,21 a,3y,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3y,1z k,68,29 l,68,2b m,68,2b n,68,29 18,32,26 19,6b,34 1d,3v,30
copyIn.extended.body.idle|0,68,29 1,68,29 2,68,29 3,3t,1y 4,3z,22 5,42,23 6,68,29 7,68,29 8,68,29 9,3w,21 a,3w,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3w,1z k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,3w,30
copyIn.extended.body.inTransaction|0,68,29 1,68,29 2,68,29 3,3u,1y 4,40,22 5,43,23 6,68,29 7,68,29 8,68,29 9,3x,21 a,3x,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3x,1z k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,3x,30
copyIn.extended.body.executed|0,68,29 1,68,29 2,68,29 3,3v,1y 4,41,22 5,44,23 6,68,29 7,68,29 8,68,29 9,3y,21 a,3y,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,3y,1z k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,3y,30
copyIn.extended.ending.idle|10,1l,24 18,30,27 19,6b,34 1d,3z,30
copyIn.extended.ending.inTransaction|10,1l,24 18,31,27 19,6b,34 1d,40,30
copyIn.extended.ending.executed|10,1l,24 18,32,27 19,6b,34 1d,41,30
copyIn.extended.failing.idle|18,30,28 19,6b,34 1d,42,30
copyIn.extended.failing.inTransaction|18,31,28 19,6b,34 1d,43,30
copyIn.extended.failing.executed|18,32,28 19,6b,34 1d,44,30
copyOut.simple.sending.idle|12,45,2e 13,49,2f 18,33,2h 19,6b,34 1d,45,30
copyOut.simple.sending.inTransaction|12,46,2e 13,4a,2f 18,34,2h 19,6b,34 1d,46,30
copyOut.simple.sending.executed|12,47,2e 13,4b,2f 18,35,2h 19,6b,34 1d,47,30
copyOut.simple.sending.pipelined|12,48,2e 13,4c,2f 18,35,2h 19,6b,34 1d,48,30
copyOut.simple.done.idle|10,1g,2g 18,33,2h 19,6b,34 1d,49,30
copyOut.simple.done.inTransaction|10,1g,2g 18,34,2h 19,6b,34 1d,4a,30
copyOut.simple.done.executed|10,1g,2g 18,35,2h 19,6b,34 1d,4b,30
copyOut.simple.done.pipelined|10,1h,2g 18,35,2h 19,6b,34 1d,4c,30
copyOut.extended.sending.idle|12,4d,2e 13,4g,2f 18,30,2h 19,6b,34 1d,4d,30
copyOut.extended.sending.inTransaction|12,4e,2e 13,4h,2f 18,31,2h 19,6b,34 1d,4e,30
copyOut.extended.sending.executed|12,4f,2e 13,4i,2f 18,32,2h 19,6b,34 1d,4f,30
copyOut.extended.done.idle|10,1l,2g 18,30,2h 19,6b,34 1d,4g,30
copyOut.extended.done.inTransaction|10,1l,2g 18,31,2h 19,6b,34 1d,4h,30
copyOut.extended.done.executed|10,1l,2g 18,32,2h 19,6b,34 1d,4i,30
functionCall.running.idle|18,33,2m 19,6b,34 1a,4n,2l 1d,4j,30
functionCall.running.inTransaction|18,34,2m 19,6b,34 1a,4o,2l 1d,4k,30
functionCall.running.failed|18,34,2m 19,6b,34 1d,4l,30
functionCall.running.pipelined|18,35,2m 19,6b,34 1a,4p,2l 1d,4m,30
functionCall.answered.idle|18,33,2m 19,6b,34 1d,4n,30 1e,4n,31 1g,4n,32 1k,z,2n
functionCall.answered.inTransaction|18,34,2m 19,6b,34 1d,4o,30 1g,4o,32 1l,10,2n
functionCall.answered.pipelined|18,35,2m 19,6b,34 1d,4p,30 1e,4p,31 1g,4p,32 1k,z,2n 1l,12,1t
walsender.ready.idle|0,4t,2o 1,6a,38 2,4t,2o 3,4q,2i 4,4q,2i 5,4q,2i 6,4t,2o 7,4t,2o 8,4t,2o 9,4q,1k a,4t,1m b,4w,2p c,6a,38 d,4t,2o e,6a,38 f,54,2q g,6a,38 h,6a,38 i,6a,38 j,4z,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,4q,30
walsender.ready.inTransaction|0,4u,2o 1,6a,38 2,4u,2o 3,4r,2i 4,4r,2i 5,4r,2i 6,4u,2o 7,4u,2o 8,4u,2o 9,4r,1k a,4u,1m b,4x,2p c,6a,38 d,4u,2o e,6a,38 f,55,2q g,6a,38 h,6a,38 i,6a,38 j,50,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,4r,30
walsender.ready.failed|0,4v,2o 1,6a,38 2,4v,2o 3,4s,2i 4,4s,2i 5,4s,2i 6,4v,2o 7,4v,2o 8,4v,2o 9,4s,1k a,4v,1m b,4y,2p c,6a,38 d,4v,2o e,6a,38 f,56,2q g,6a,38 h,6a,38 i,6a,38 j,51,1n k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,4s,30
walsender.refusing.extendedQuery.idle|18,63,2o 19,6b,34 1d,4t,30
walsender.refusing.extendedQuery.inTransaction|18,64,2o 19,6b,34 1d,4u,30
walsender.refusing.extendedQuery.failed|18,64,2o 19,6b,34 1d,4v,30
walsender.refusing.functionCall.idle|18,65,2p 19,6b,34 1d,4w,30
walsender.refusing.functionCall.inTransaction|18,66,2p 19,6b,34 1d,4x,30
walsender.refusing.functionCall.failed|18,66,2p 19,6b,34 1d,4y,30
walsender.sync.answering.idle|18,65,1p 19,6b,34 1d,4z,30 1g,4z,32 1k,4q,1o
walsender.sync.answering.inTransaction|18,66,1p 19,6b,34 1d,50,30 1g,50,32 1l,4r,1o
walsender.sync.answering.failed|18,66,1p 19,6b,34 1d,51,30 1g,51,32 1j,4s,1o
walsender.sync.afterSkip.idle|18,65,1p 19,6b,34 1d,52,30 1g,52,32 1k,4q,1s
walsender.sync.afterSkip.failed|18,66,1p 19,6b,34 1d,53,30 1g,53,32 1j,4s,1s
walsender.simpleQuery.begun.idle|10,5d,10 11,5z,2s 14,5e,1x 15,5t,2d 17,57,11 18,65,12 19,6b,34 1d,54,30 1m,5a,y
walsender.simpleQuery.begun.inTransaction|10,5d,10 14,5f,1x 15,5u,2d 17,58,11 18,67,12 19,6b,34 1d,55,30 1m,5b,y
walsender.simpleQuery.begun.failed|10,5d,10 17,59,11 18,66,12 19,6b,34 1d,56,30
walsender.simpleQuery.empty.idle|18,65,12 19,6b,34 1d,57,30 1g,57,32 1k,4q,13
walsender.simpleQuery.empty.inTransaction|18,66,12 19,6b,34 1d,58,30 1g,58,32 1l,4r,13
walsender.simpleQuery.empty.failed|18,66,12 19,6b,34 1d,59,30 1g,59,32 1j,4s,13
walsender.simpleQuery.sendingRows.idle|10,5d,10 16,5a,z 18,65,12 19,6b,34 1d,5a,30
walsender.simpleQuery.sendingRows.inTransaction|10,5d,10 16,5b,z 18,66,12 19,6b,34 1d,5b,30
walsender.simpleQuery.sendingRows.executed|10,5d,10 16,5c,z 18,67,12 19,6b,34 1d,5c,30
walsender.simpleQuery.completed.executed|10,5d,10 14,5g,1x 15,5v,2d 18,67,12 19,6b,34 1d,5d,30 1g,5d,32 1k,4q,13 1l,4r,13 1m,5c,y
walsender.copyIn.simple.begun.idle|0,68,29 1,68,29 2,68,29 3,5h,1y 4,5n,22 5,5q,23 6,68,29 7,68,29 8,68,29 9,5k,21 a,5k,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5k,20 k,68,29 l,68,2b m,68,2b n,68,29 18,65,25 19,6b,34 1d,5e,30
walsender.copyIn.simple.begun.inTransaction|0,68,29 1,68,29 2,68,29 3,5i,1y 4,5o,22 5,5r,23 6,68,29 7,68,29 8,68,29 9,5l,21 a,5l,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5l,20 k,68,29 l,68,2b m,68,2b n,68,29 18,66,25 19,6b,34 1d,5f,30
walsender.copyIn.simple.begun.executed|0,68,29 1,68,29 2,68,29 3,5j,1y 4,5p,22 5,5s,23 6,68,29 7,68,29 8,68,29 9,5m,21 a,5m,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5m,20 k,68,29 l,68,2b m,68,2b n,68,29 18,67,25 19,6b,34 1d,5g,30
walsender.copyIn.simple.row.idle|0,68,29 1,68,29 2,68,29 3,5h,1y 4,5n,22 5,5q,23 6,68,29 7,68,29 8,68,29 9,5k,21 a,5k,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5k,20 k,68,29 l,68,2b m,68,2b n,68,29 18,65,26 19,6b,34 1d,5h,30
walsender.copyIn.simple.row.inTransaction|0,68,29 1,68,29 2,68,29 3,5i,1y 4,5o,22 5,5r,23 6,68,29 7,68,29 8,68,29 9,5l,21 a,5l,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5l,20 k,68,29 l,68,2b m,68,2b n,68,29 18,66,26 19,6b,34 1d,5i,30
walsender.copyIn.simple.row.executed|0,68,29 1,68,29 2,68,29 3,5j,1y 4,5p,22 5,5s,23 6,68,29 7,68,29 8,68,29 9,5m,21 a,5m,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5m,20 k,68,29 l,68,2b m,68,2b n,68,29 18,67,26 19,6b,34 1d,5j,30
walsender.copyIn.simple.body.idle|0,68,29 1,68,29 2,68,29 3,5h,1y 4,5n,22 5,5q,23 6,68,29 7,68,29 8,68,29 9,5k,21 a,5k,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5k,20 k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,5k,30
walsender.copyIn.simple.body.inTransaction|0,68,29 1,68,29 2,68,29 3,5i,1y 4,5o,22 5,5r,23 6,68,29 7,68,29 8,68,29 9,5l,21 a,5l,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5l,20 k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,5l,30
walsender.copyIn.simple.body.executed|0,68,29 1,68,29 2,68,29 3,5j,1y 4,5p,22 5,5s,23 6,68,29 7,68,29 8,68,29 9,5m,21 a,5m,21 b,68,29 c,68,29 d,68,29 e,68,29 f,68,29 g,68,29 h,68,29 i,68,29 j,5m,20 k,68,29 l,68,2b m,68,2b n,68,29 19,6b,34 1d,5m,30
walsender.copyIn.simple.ending.idle|10,5d,24 18,65,27 19,6b,34 1d,5n,30
walsender.copyIn.simple.ending.inTransaction|10,5d,24 18,66,27 19,6b,34 1d,5o,30
walsender.copyIn.simple.ending.executed|10,5d,24 18,67,27 19,6b,34 1d,5p,30
walsender.copyIn.simple.failing.idle|18,65,28 19,6b,34 1d,5q,30
walsender.copyIn.simple.failing.inTransaction|18,66,28 19,6b,34 1d,5r,30
walsender.copyIn.simple.failing.executed|18,67,28 19,6b,34 1d,5s,30
walsender.copyOut.simple.sending.idle|12,5t,2e 13,5w,2f 18,65,2h 19,6b,34 1d,5t,30
walsender.copyOut.simple.sending.inTransaction|12,5u,2e 13,5x,2f 18,66,2h 19,6b,34 1d,5u,30
walsender.copyOut.simple.sending.executed|12,5v,2e 13,5y,2f 18,67,2h 19,6b,34 1d,5v,30
walsender.copyOut.simple.done.idle|10,5d,2g 18,65,2h 19,6b,34 1d,5w,30
walsender.copyOut.simple.done.inTransaction|10,5d,2g 18,66,2h 19,6b,34 1d,5x,30
walsender.copyOut.simple.done.executed|10,5d,2g 15,5v,2r 18,67,2h 19,6b,34 1d,5y,30 1m,5c,2r
walsender.copyBoth.streaming|0,6a,2z 1,6a,2z 2,6a,2z 3,5z,2u 4,60,2v 5,6a,2z 6,6a,2z 7,6a,2z 8,6a,2z 9,6a,2z a,6a,2z b,6a,2z c,6a,2z d,6a,2z e,6a,2z f,6a,2z g,6a,2z h,6a,2z i,6a,2z j,6a,2z k,6b,36 l,6b,37 m,6b,39 n,6a,2z 12,5z,2t 13,61,2w 18,65,2y 19,6b,34 1d,5z,30
walsender.copyBoth.frontendDone|13,62,2w 19,6b,34 1d,60,30
walsender.copyBoth.serverDone|0,6a,2z 1,6a,2z 2,6a,2z 3,61,2u 4,62,2v 5,6a,2z 6,6a,2z 7,6a,2z 8,6a,2z 9,6a,2z a,6a,2z b,6a,2z c,6a,2z d,6a,2z e,6a,2z f,6a,2z g,6a,2z h,6a,2z i,6a,2z j,6a,2z k,6b,36 l,6b,37 m,6b,39 n,6a,2z 12,61,2t 18,65,2y 19,6b,34 1d,61,30
walsender.copyBoth.bothDone|10,5d,2x 12,62,2t 18,65,2y 19,6b,34 1d,62,30 1m,5a,2x
walsender.skippingUntilSync.idle|0,63,1q 1,6a,38 2,63,1q 3,63,1q 4,63,1q 5,63,1q 6,63,1q 7,63,1q 8,63,1q 9,63,1q a,63,1q b,63,1q c,6a,38 d,63,1q e,6a,38 f,63,1q g,6a,38 h,6a,38 i,6a,38 j,52,1r k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,63,30
walsender.skippingUntilSync.failed|0,64,1q 1,6a,38 2,64,1q 3,64,1q 4,64,1q 5,64,1q 6,64,1q 7,64,1q 8,64,1q 9,64,1q a,64,1q b,64,1q c,6a,38 d,64,1q e,6a,38 f,64,1q g,6a,38 h,6a,38 i,6a,38 j,53,1r k,6b,36 l,6b,37 m,6b,39 n,6a,38 19,6b,34 1d,64,30
walsender.afterError.idle|19,6b,34 1d,65,30 1g,65,32 1k,4q,14
walsender.afterError.failed|19,6b,34 1d,66,30 1g,66,32 1j,4s,14
walsender.afterError.either|19,6b,34 1d,67,30 1g,67,32 1j,4s,14 1k,4q,14
synchronizationLost.error|18,69,2c
synchronizationLost.fatal|19,6b,2c
protocolViolation|19,6b,3a
closed|1d,6b,35
broken.extendedQuery|18,30,1w 19,6b,34 1d,6c,30
broken.command|18,33,1w 19,6b,34 1d,6d,30
broken.closing|z,13,1d 18,30,1j 19,6b,34 1d,6e,30`;

export const BACKEND_TEXT = {
  'postgres-12': postgres12,
  'postgres-13': postgres13,
  'postgres-14': postgres14,
  'postgres-15': postgres14,
  'postgres-16': postgres14,
  'postgres-17': postgres17,
  'postgres-18': postgres18,
} as const;
