/** Generated from machines/ by `npm run generate`; do not edit. */
export const FRONTEND_TEXT = `\
startup.first|1,15,7 c,3,3 g,1,2 h,9,0 i,l,1 l,15,9 19,15,c
startup.sslRequested|19,15,c 1n,8,4 1o,2,5
startup.sslRefused|1,15,7 c,6,3 h,9,0 i,l,1 l,15,9 19,15,c
startup.gssRequested|19,15,c 1n,8,4 1o,4,5
startup.gssRefused|1,15,7 g,5,2 h,9,0 i,l,1 l,15,9 19,15,c
startup.sslRequestedLast|19,15,c 1n,8,4 1o,7,5
startup.gssRequestedLast|19,15,c 1n,8,4 1o,7,5
startup.bothRefused|1,15,7 h,9,0 i,l,1 l,15,9 19,15,c
startup.encrypted|1,15,7 h,9,0 i,l,1 l,15,9 19,15,c
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,15,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,q t,d,f w,h,h 19,15,c
authentication.session.password|e,c,i l,15,9
authentication.session.checkingPassword|s,j,q 19,15,r
authentication.session.saslInitial|e,f,j l,15,9
authentication.session.saslResponse|e,f,k l,15,9
authentication.session.checkingSasl|s,j,q u,e,l v,g,m 19,15,r
authentication.session.saslFinished|s,j,q 19,15,r
authentication.session.gss|e,i,n l,i,o
authentication.session.checkingGss|q,h,p s,j,q 19,15,r
authentication.session.initializing|x,k,u 19,15,w 1d,j,30 1g,j,t
authentication.session.keyed|19,15,w 1d,k,30 1g,k,t 1k,x,v
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,15,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,q t,p,f w,t,h 19,15,c
authentication.walsender.password|e,o,i l,15,9
authentication.walsender.checkingPassword|s,v,q 19,15,r
authentication.walsender.saslInitial|e,r,j l,15,9
authentication.walsender.saslResponse|e,r,k l,15,9
authentication.walsender.checkingSasl|s,v,q u,q,l v,s,m 19,15,r
authentication.walsender.saslFinished|s,v,q 19,15,r
authentication.walsender.gss|e,u,n l,u,o
authentication.walsender.checkingGss|q,t,p s,v,q 19,15,r
authentication.walsender.initializing|x,w,u 19,15,w 1d,v,30 1g,v,t
authentication.walsender.keyed|19,15,w 1d,w,30 1g,w,t 1k,10,v
conversing.open|0,x,17 2,x,1c 3,x,2i 4,y,3c 5,y,3c 6,x,19 7,x,19 8,x,1e 9,x,1k b,x,2k d,x,15 f,x,x j,x,1n k,14,36 l,14,37 y,x,3b z,x,3b 10,x,3b 12,x,3b 13,x,3b 14,z,1x 15,x,3b 16,x,3b 17,x,3b 18,x,3b 19,15,3a 1a,x,3b 1c,x,3b 1d,x,3b 1e,x,3b 1f,x,3b 1g,x,3b 1h,x,3b 1i,x,3b 1j,x,3b 1k,x,3b 1l,x,3b 1m,x,3b
conversing.copyEnded|0,y,17 2,y,1c 3,y,2i 4,y,3c 5,y,3c 6,y,19 7,y,19 8,y,1e 9,y,1k b,y,2k d,y,15 f,y,x j,y,1n k,14,36 l,14,37 y,y,3b z,y,3b 10,y,3b 12,y,3b 13,y,3b 14,y,1x 15,y,3b 16,y,3b 17,y,3b 18,y,3b 19,15,3a 1a,y,3b 1c,y,3b 1d,y,3b 1e,y,3b 1f,y,3b 1g,y,3b 1h,y,3b 1i,y,3b 1j,x,3b 1k,x,3b 1l,x,3b 1m,y,3b
copyIn|3,z,1y 4,x,22 5,x,23 9,z,21 j,z,1z l,14,37 10,x,3c 18,x,26 19,15,3a 1d,z,30 1g,z,33
walsender.conversing.open|3,10,2i 4,11,3c 5,11,3c 9,10,1k f,10,2q j,10,1n k,14,36 l,14,37 y,10,3b z,10,3b 10,10,3b 11,13,2s 12,10,3b 13,10,3b 14,12,1x 15,10,3b 16,10,3b 17,10,3b 18,10,3b 19,15,3a 1a,10,3b 1c,10,3b 1d,10,3b 1e,10,3b 1f,10,3b 1g,10,3b 1h,10,3b 1i,10,3b 1j,10,3b 1k,10,3b 1l,10,3b 1m,10,3b
walsender.conversing.copyEnded|3,11,2i 4,11,3c 5,11,3c 9,11,1k f,11,2q j,11,1n k,14,36 l,14,37 y,11,3b z,11,3b 10,11,3b 11,13,2s 12,11,3b 13,11,3b 14,11,1x 15,11,3b 16,11,3b 17,11,3b 18,11,3b 19,15,3a 1a,11,3b 1c,11,3b 1d,11,3b 1e,11,3b 1f,11,3b 1g,11,3b 1h,11,3b 1i,11,3b 1j,10,3b 1k,10,3b 1l,10,3b 1m,11,3b
walsender.copyIn|3,12,1y 4,10,22 5,10,23 9,12,21 j,12,1z l,14,37 10,10,3c 18,10,26 19,15,3a 1d,12,30 1g,12,33
walsender.copyBoth|3,13,2u 4,10,2v k,14,36 l,14,37 10,10,2x 12,13,2t 13,13,2w 18,10,2y 19,15,3a 1d,13,30 1g,13,33 1m,10,2x
terminated|y,14,3b z,14,3b 10,14,3b 11,14,3b 12,14,3b 13,14,3b 14,14,3b 15,14,3b 16,14,3b 17,14,3b 18,14,3b 19,14,3b 1a,14,3b 1c,14,3b 1d,14,3b 1e,14,3b 1f,14,3b 1g,14,3b 1h,14,3b 1i,14,3b 1j,14,3b 1k,14,3b 1l,14,3b 1m,14,3b
closed|1d,15,35`;
