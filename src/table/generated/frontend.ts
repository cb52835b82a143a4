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
authentication.session.requesting|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,15,c 1b,a,b
authentication.session.negotiated|o,b,d p,h,g r,b,e s,j,p t,d,f w,h,h 19,15,c
authentication.session.password|e,c,i l,15,9
authentication.session.checkingPassword|s,j,p 19,15,q
authentication.session.saslInitial|e,f,j l,15,9
authentication.session.saslResponse|e,f,k l,15,9
authentication.session.checkingSasl|s,j,p u,e,l v,g,m 19,15,q
authentication.session.saslFinished|s,j,p 19,15,q
authentication.session.gss|e,i,n l,15,9
authentication.session.checkingGss|q,h,o s,j,p 19,15,q
authentication.session.initializing|x,k,t 19,15,v 1d,j,2z 1g,j,s
authentication.session.keyed|19,15,v 1d,k,2z 1g,k,s 1k,x,u
authentication.walsender.requesting|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,15,c 1b,m,b
authentication.walsender.negotiated|o,n,d p,t,g r,n,e s,v,p t,p,f w,t,h 19,15,c
authentication.walsender.password|e,o,i l,15,9
authentication.walsender.checkingPassword|s,v,p 19,15,q
authentication.walsender.saslInitial|e,r,j l,15,9
authentication.walsender.saslResponse|e,r,k l,15,9
authentication.walsender.checkingSasl|s,v,p u,q,l v,s,m 19,15,q
authentication.walsender.saslFinished|s,v,p 19,15,q
authentication.walsender.gss|e,u,n l,15,9
authentication.walsender.checkingGss|q,t,o s,v,p 19,15,q
authentication.walsender.initializing|x,w,t 19,15,v 1d,v,2z 1g,v,s
authentication.walsender.keyed|19,15,v 1d,w,2z 1g,w,s 1k,10,u
conversing.open|0,x,16 2,x,1b 3,x,2h 4,y,3b 5,y,3b 6,x,18 7,x,18 8,x,1d 9,x,1j b,x,2j d,x,14 f,x,w j,x,1m k,14,35 l,14,36 y,x,3a z,x,3a 10,x,3a 12,x,3a 13,x,3a 14,z,1w 15,x,3a 16,x,3a 17,x,3a 18,x,3a 19,15,39 1a,x,3a 1c,x,3a 1d,x,3a 1e,x,3a 1f,x,3a 1g,x,3a 1h,x,3a 1i,x,3a 1j,x,3a 1k,x,3a 1l,x,3a 1m,x,3a
conversing.copyEnded|0,y,16 2,y,1b 3,y,2h 4,y,3b 5,y,3b 6,y,18 7,y,18 8,y,1d 9,y,1j b,y,2j d,y,14 f,y,w j,y,1m k,14,35 l,14,36 y,y,3a z,y,3a 10,y,3a 12,y,3a 13,y,3a 14,y,1w 15,y,3a 16,y,3a 17,y,3a 18,y,3a 19,15,39 1a,y,3a 1c,y,3a 1d,y,3a 1e,y,3a 1f,y,3a 1g,y,3a 1h,y,3a 1i,y,3a 1j,x,3a 1k,x,3a 1l,x,3a 1m,y,3a
copyIn|3,z,1x 4,x,21 5,x,22 9,z,20 j,z,1y l,14,36 10,x,3b 18,x,25 19,15,39 1d,z,2z 1g,z,32
walsender.conversing.open|3,10,2h 4,11,3b 5,11,3b 9,10,1j f,10,2p j,10,1m k,14,35 l,14,36 y,10,3a z,10,3a 10,10,3a 11,13,2r 12,10,3a 13,10,3a 14,12,1w 15,10,3a 16,10,3a 17,10,3a 18,10,3a 19,15,39 1a,10,3a 1c,10,3a 1d,10,3a 1e,10,3a 1f,10,3a 1g,10,3a 1h,10,3a 1i,10,3a 1j,10,3a 1k,10,3a 1l,10,3a 1m,10,3a
walsender.conversing.copyEnded|3,11,2h 4,11,3b 5,11,3b 9,11,1j f,11,2p j,11,1m k,14,35 l,14,36 y,11,3a z,11,3a 10,11,3a 11,13,2r 12,11,3a 13,11,3a 14,11,1w 15,11,3a 16,11,3a 17,11,3a 18,11,3a 19,15,39 1a,11,3a 1c,11,3a 1d,11,3a 1e,11,3a 1f,11,3a 1g,11,3a 1h,11,3a 1i,11,3a 1j,10,3a 1k,10,3a 1l,10,3a 1m,11,3a
walsender.copyIn|3,12,1x 4,10,21 5,10,22 9,12,20 j,12,1y l,14,36 10,10,3b 18,10,25 19,15,39 1d,12,2z 1g,12,32
walsender.copyBoth|3,13,2t 4,10,2u k,14,35 l,14,36 10,10,2w 12,13,2s 13,13,2v 18,10,2x 19,15,39 1d,13,2z 1g,13,32 1m,10,2w
terminated|y,14,3a z,14,3a 10,14,3a 11,14,3a 12,14,3a 13,14,3a 14,14,3a 15,14,3a 16,14,3a 17,14,3a 18,14,3a 19,14,3a 1a,14,3a 1c,14,3a 1d,14,3a 1e,14,3a 1f,14,3a 1g,14,3a 1h,14,3a 1i,14,3a 1j,14,3a 1k,14,3a 1l,14,3a 1m,14,3a
closed|1d,15,34`;
