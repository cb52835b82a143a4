/** Generated from machines/ by `npm run generate`; do not edit. */
export const FRONTEND_TEXT = `\
startup.first|1,15,7 c,3,3 g,1,2 h,9,0 i,l,1 l,15,9 19,15,b
startup.sslRequested|19,15,b 1n,8,4 1o,2,5
startup.sslRefused|1,15,7 c,6,3 h,9,0 i,l,1 l,15,9 19,15,b
startup.gssRequested|19,15,b 1n,8,4 1o,4,5
startup.gssRefused|1,15,7 g,5,2 h,9,0 i,l,1 l,15,9 19,15,b
startup.sslRequestedLast|19,15,b 1n,8,4 1o,7,5
startup.gssRequestedLast|19,15,b 1n,8,4 1o,7,5
startup.bothRefused|1,15,7 h,9,0 i,l,1 l,15,9 19,15,b
startup.encrypted|1,15,7 h,9,0 i,l,1 l,15,9 19,15,b
authentication.session.requesting|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,15,b 1b,a,a
authentication.session.negotiated|o,b,c p,h,f r,b,d s,j,o t,d,e w,h,g 19,15,b
authentication.session.password|e,c,h l,15,9 19,15,32
authentication.session.checkingPassword|s,j,o 19,15,p
authentication.session.saslInitial|e,f,i l,15,9 19,15,32
authentication.session.saslResponse|e,f,j l,15,9 19,15,32
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,15,p
authentication.session.saslFinished|s,j,o 19,15,p
authentication.session.gss|e,i,m l,15,9 19,15,32
authentication.session.checkingGss|q,h,n s,j,o 19,15,p
authentication.session.initializing|x,k,s 19,15,u 1d,j,2y 1g,j,r
authentication.session.keyed|19,15,u 1d,k,2y 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,15,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,15,b
authentication.walsender.password|e,o,h l,15,9 19,15,32
authentication.walsender.checkingPassword|s,v,o 19,15,p
authentication.walsender.saslInitial|e,r,i l,15,9 19,15,32
authentication.walsender.saslResponse|e,r,j l,15,9 19,15,32
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,15,p
authentication.walsender.saslFinished|s,v,o 19,15,p
authentication.walsender.gss|e,u,m l,15,9 19,15,32
authentication.walsender.checkingGss|q,t,n s,v,o 19,15,p
authentication.walsender.initializing|x,w,s 19,15,u 1d,v,2y 1g,v,r
authentication.walsender.keyed|19,15,u 1d,w,2y 1g,w,r 1k,10,t
conversing.open|0,x,15 2,x,1a 3,x,2g 4,y,39 5,y,39 6,x,17 7,x,17 8,x,1c 9,x,1i b,x,2i d,x,13 f,x,v j,x,1l k,14,33 l,14,34 y,x,38 z,x,38 10,x,38 12,x,38 13,x,38 14,z,1v 15,x,38 16,x,38 17,x,38 18,x,38 19,15,37 1a,x,38 1c,x,38 1d,x,38 1e,x,38 1f,x,38 1g,x,38 1h,x,38 1i,x,38 1j,x,38 1k,x,38 1l,x,38 1m,x,38
conversing.copyEnded|0,y,15 2,y,1a 3,y,2g 4,y,39 5,y,39 6,y,17 7,y,17 8,y,1c 9,y,1i b,y,2i d,y,13 f,y,v j,y,1l k,14,33 l,14,34 y,y,38 z,y,38 10,y,38 12,y,38 13,y,38 14,y,1v 15,y,38 16,y,38 17,y,38 18,y,38 19,15,37 1a,y,38 1c,y,38 1d,y,38 1e,y,38 1f,y,38 1g,y,38 1h,y,38 1i,y,38 1j,x,38 1k,x,38 1l,x,38 1m,y,38
copyIn|3,z,1w 4,x,20 5,x,21 9,z,1z j,z,1x l,14,34 10,x,39 18,x,24 19,15,37 1d,z,2y 1g,z,31
walsender.conversing.open|3,10,2g 4,11,39 5,11,39 9,10,1i f,10,2o j,10,1l k,14,33 l,14,34 y,10,38 z,10,38 10,10,38 11,13,2q 12,10,38 13,10,38 14,12,1v 15,10,38 16,10,38 17,10,38 18,10,38 19,15,37 1a,10,38 1c,10,38 1d,10,38 1e,10,38 1f,10,38 1g,10,38 1h,10,38 1i,10,38 1j,10,38 1k,10,38 1l,10,38 1m,10,38
walsender.conversing.copyEnded|3,11,2g 4,11,39 5,11,39 9,11,1i f,11,2o j,11,1l k,14,33 l,14,34 y,11,38 z,11,38 10,11,38 11,13,2q 12,11,38 13,11,38 14,11,1v 15,11,38 16,11,38 17,11,38 18,11,38 19,15,37 1a,11,38 1c,11,38 1d,11,38 1e,11,38 1f,11,38 1g,11,38 1h,11,38 1i,11,38 1j,10,38 1k,10,38 1l,10,38 1m,11,38
walsender.copyIn|3,12,1w 4,10,20 5,10,21 9,12,1z j,12,1x l,14,34 10,10,39 18,10,24 19,15,37 1d,12,2y 1g,12,31
walsender.copyBoth|3,13,2s 4,10,2t k,14,33 l,14,34 10,10,2v 12,13,2r 13,13,2u 18,10,2w 19,15,37 1d,13,2y 1g,13,31 1m,10,2v
terminated|y,14,38 z,14,38 10,14,38 11,14,38 12,14,38 13,14,38 14,14,38 15,14,38 16,14,38 17,14,38 18,14,38 19,14,38 1a,14,38 1c,14,38 1d,14,38 1e,14,38 1f,14,38 1g,14,38 1h,14,38 1i,14,38 1j,14,38 1k,14,38 1l,14,38 1m,14,38
closed|`;
