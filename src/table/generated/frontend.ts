/** Generated from machines/ by `npm run generate`; do not edit. */
export const FRONTEND_TEXT = `\
startup.first|1,17,7 c,3,3 g,1,2 h,9,0 i,m,1 l,17,9 19,17,c
startup.sslRequested|19,17,c 1n,8,4 1o,2,5
startup.sslRefused|1,17,7 c,6,3 h,9,0 i,m,1 l,17,9 19,17,c
startup.gssRequested|19,17,c 1n,8,4 1o,4,5
startup.gssRefused|1,17,7 g,5,2 h,9,0 i,m,1 l,17,9 19,17,c
startup.sslRequestedLast|19,17,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,17,c 1n,8,4 1o,7,5
startup.bothRefused|1,17,7 h,9,0 i,m,1 l,17,9 19,17,c
startup.encrypted|1,17,7 h,9,0 i,m,1 l,17,9 19,17,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,17,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,k,q t,d,f w,h,h 19,17,c
authentication.session.password|e,c,i l,17,9
authentication.session.checkingPassword|s,k,q 19,17,r
authentication.session.saslInitial|e,f,j l,17,9
authentication.session.saslResponse|e,f,k l,17,9
authentication.session.checkingSasl|s,k,q u,e,l v,g,m 19,17,r
authentication.session.saslFinished|s,k,q 19,17,r
authentication.session.gss|e,i,n l,16,o
authentication.session.checkingGss|q,j,p s,k,q 19,17,r
authentication.session.gssContinued|e,i,n l,16,o s,k,q 19,17,r
authentication.session.initializing|x,l,u 19,17,w 1d,k,30 1g,k,t
authentication.session.keyed|19,17,w 1d,l,30 1g,l,t 1k,z,v
authentication.walsender.requesting|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,17,c 1b,n,b
authentication.walsender.negotiated|o,o,d p,u,g r,o,e s,x,q t,q,f w,u,h 19,17,c
authentication.walsender.password|e,p,i l,17,9
authentication.walsender.checkingPassword|s,x,q 19,17,r
authentication.walsender.saslInitial|e,s,j l,17,9
authentication.walsender.saslResponse|e,s,k l,17,9
authentication.walsender.checkingSasl|s,x,q u,r,l v,t,m 19,17,r
authentication.walsender.saslFinished|s,x,q 19,17,r
authentication.walsender.gss|e,v,n l,16,o
authentication.walsender.checkingGss|q,w,p s,x,q 19,17,r
authentication.walsender.gssContinued|e,v,n l,16,o s,x,q 19,17,r
authentication.walsender.initializing|x,y,u 19,17,w 1d,x,30 1g,x,t
authentication.walsender.keyed|19,17,w 1d,y,30 1g,y,t 1k,12,v
conversing.open|0,z,17 2,z,1c 3,z,2i 4,10,3c 5,10,3c 6,z,19 7,z,19 8,z,1e 9,z,1k b,z,2k d,z,15 f,z,x j,z,1n k,16,36 l,16,37 y,z,3b z,z,3b 10,z,3b 12,z,3b 13,z,3b 14,11,1x 15,z,3b 16,z,3b 17,z,3b 18,z,3b 19,17,3a 1a,z,3b 1c,z,3b 1d,z,3b 1e,z,3b 1f,z,3b 1g,z,3b 1h,z,3b 1i,z,3b 1j,z,3b 1k,z,3b 1l,z,3b 1m,z,3b
conversing.copyEnded|0,10,17 2,10,1c 3,10,2i 4,10,3c 5,10,3c 6,10,19 7,10,19 8,10,1e 9,10,1k b,10,2k d,10,15 f,10,x j,10,1n k,16,36 l,16,37 y,10,3b z,10,3b 10,10,3b 12,10,3b 13,10,3b 14,10,1x 15,10,3b 16,10,3b 17,10,3b 18,10,3b 19,17,3a 1a,10,3b 1c,10,3b 1d,10,3b 1e,10,3b 1f,10,3b 1g,10,3b 1h,10,3b 1i,10,3b 1j,z,3b 1k,z,3b 1l,z,3b 1m,10,3b
copyIn|3,11,1y 4,z,22 5,z,23 9,11,21 j,11,1z l,16,37 10,z,3c 18,z,26 19,17,3a 1d,11,30 1g,11,33
walsender.conversing.open|3,12,2i 4,13,3c 5,13,3c 9,12,1k f,12,2q j,12,1n k,16,36 l,16,37 y,12,3b z,12,3b 10,12,3b 11,15,2s 12,12,3b 13,12,3b 14,14,1x 15,12,3b 16,12,3b 17,12,3b 18,12,3b 19,17,3a 1a,12,3b 1c,12,3b 1d,12,3b 1e,12,3b 1f,12,3b 1g,12,3b 1h,12,3b 1i,12,3b 1j,12,3b 1k,12,3b 1l,12,3b 1m,12,3b
walsender.conversing.copyEnded|3,13,2i 4,13,3c 5,13,3c 9,13,1k f,13,2q j,13,1n k,16,36 l,16,37 y,13,3b z,13,3b 10,13,3b 11,15,2s 12,13,3b 13,13,3b 14,13,1x 15,13,3b 16,13,3b 17,13,3b 18,13,3b 19,17,3a 1a,13,3b 1c,13,3b 1d,13,3b 1e,13,3b 1f,13,3b 1g,13,3b 1h,13,3b 1i,13,3b 1j,12,3b 1k,12,3b 1l,12,3b 1m,13,3b
walsender.copyIn|3,14,1y 4,12,22 5,12,23 9,14,21 j,14,1z l,16,37 10,12,3c 18,12,26 19,17,3a 1d,14,30 1g,14,33
walsender.copyBoth|3,15,2u 4,12,2v k,16,36 l,16,37 10,12,2x 12,15,2t 13,15,2w 18,12,2y 19,17,3a 1d,15,30 1g,15,33 1m,12,2x
terminated|s,16,3b x,16,3b y,16,3b z,16,3b 10,16,3b 11,16,3b 12,16,3b 13,16,3b 14,16,3b 15,16,3b 16,16,3b 17,16,3b 18,16,3b 19,16,3b 1a,16,3b 1c,16,3b 1d,16,3b 1e,16,3b 1f,16,3b 1g,16,3b 1h,16,3b 1i,16,3b 1j,16,3b 1k,16,3b 1l,16,3b 1m,16,3b
closed|1d,17,35`;
