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
authentication.session.password|e,c,h l,15,9 19,15,31
authentication.session.checkingPassword|s,j,o 19,15,p
authentication.session.saslInitial|e,f,i l,15,9 19,15,31
authentication.session.saslResponse|e,f,j l,15,9 19,15,31
authentication.session.checkingSasl|s,j,o u,e,k v,g,l 19,15,p
authentication.session.saslFinished|s,j,o 19,15,p
authentication.session.gss|e,i,m l,15,9 19,15,31
authentication.session.checkingGss|q,h,n s,j,o 19,15,p
authentication.session.initializing|x,k,s 19,15,u 1d,j,2x 1g,j,r
authentication.session.keyed|19,15,u 1d,k,2x 1g,k,r 1k,x,t
authentication.walsender.requesting|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,15,b 1b,m,a
authentication.walsender.negotiated|o,n,c p,t,f r,n,d s,v,o t,p,e w,t,g 19,15,b
authentication.walsender.password|e,o,h l,15,9 19,15,31
authentication.walsender.checkingPassword|s,v,o 19,15,p
authentication.walsender.saslInitial|e,r,i l,15,9 19,15,31
authentication.walsender.saslResponse|e,r,j l,15,9 19,15,31
authentication.walsender.checkingSasl|s,v,o u,q,k v,s,l 19,15,p
authentication.walsender.saslFinished|s,v,o 19,15,p
authentication.walsender.gss|e,u,m l,15,9 19,15,31
authentication.walsender.checkingGss|q,t,n s,v,o 19,15,p
authentication.walsender.initializing|x,w,s 19,15,u 1d,v,2x 1g,v,r
authentication.walsender.keyed|19,15,u 1d,w,2x 1g,w,r 1k,10,t
conversing.open|0,x,15 2,x,1a 3,x,2f 4,y,38 5,y,38 6,x,17 7,x,17 8,x,1c 9,x,1i b,x,2h d,x,13 f,x,v j,x,1l k,14,32 l,14,33 y,x,37 z,x,37 10,x,37 12,x,37 13,x,37 14,z,1v 15,x,37 16,x,37 17,x,37 18,x,37 19,15,36 1a,x,37 1c,x,37 1d,x,37 1e,x,37 1f,x,37 1g,x,37 1h,x,37 1i,x,37 1j,x,37 1k,x,37 1l,x,37 1m,x,37
conversing.copyEnded|0,y,15 2,y,1a 3,y,2f 4,y,38 5,y,38 6,y,17 7,y,17 8,y,1c 9,y,1i b,y,2h d,y,13 f,y,v j,y,1l k,14,32 l,14,33 y,y,37 z,y,37 10,y,37 12,y,37 13,y,37 14,y,1v 15,y,37 16,y,37 17,y,37 18,y,37 19,15,36 1a,y,37 1c,y,37 1d,y,37 1e,y,37 1f,y,37 1g,y,37 1h,y,37 1i,y,37 1j,x,37 1k,x,37 1l,x,37 1m,y,37
copyIn|3,z,1w 4,x,1z 5,x,20 9,z,1y j,z,1x l,14,33 10,x,38 18,x,23 19,15,36 1d,z,2x 1g,z,30
walsender.conversing.open|3,10,2f 4,11,38 5,11,38 9,10,1i f,10,2n j,10,1l k,14,32 l,14,33 y,10,37 z,10,37 10,10,37 11,13,2p 12,10,37 13,10,37 14,12,1v 15,10,37 16,10,37 17,10,37 18,10,37 19,15,36 1a,10,37 1c,10,37 1d,10,37 1e,10,37 1f,10,37 1g,10,37 1h,10,37 1i,10,37 1j,10,37 1k,10,37 1l,10,37 1m,10,37
walsender.conversing.copyEnded|3,11,2f 4,11,38 5,11,38 9,11,1i f,11,2n j,11,1l k,14,32 l,14,33 y,11,37 z,11,37 10,11,37 11,13,2p 12,11,37 13,11,37 14,11,1v 15,11,37 16,11,37 17,11,37 18,11,37 19,15,36 1a,11,37 1c,11,37 1d,11,37 1e,11,37 1f,11,37 1g,11,37 1h,11,37 1i,11,37 1j,10,37 1k,10,37 1l,10,37 1m,11,37
walsender.copyIn|3,12,1w 4,10,1z 5,10,20 9,12,1y j,12,1x l,14,33 10,10,38 18,10,23 19,15,36 1d,12,2x 1g,12,30
walsender.copyBoth|3,13,2r 4,10,2s k,14,32 l,14,33 10,10,2u 12,13,2q 13,13,2t 18,10,2v 19,15,36 1d,13,2x 1g,13,30 1m,10,2u
terminated|y,14,37 z,14,37 10,14,37 11,14,37 12,14,37 13,14,37 14,14,37 15,14,37 16,14,37 17,14,37 18,14,37 19,14,37 1a,14,37 1c,14,37 1d,14,37 1e,14,37 1f,14,37 1g,14,37 1h,14,37 1i,14,37 1j,14,37 1k,14,37 1l,14,37 1m,14,37
closed|`;
