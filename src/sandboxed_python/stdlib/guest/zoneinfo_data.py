"""zoneinfo: the zones. Written by build_tools/gen_zones.py."""

# The area that a zone is kept with, where its name does not begin with it.
ELSEWHERE = {
    'Atlantic/Jan_Mayen': 'Arctic',
    'Brazil/Acre': 'America',
    'Brazil/DeNoronha': 'America',
    'Brazil/East': 'America',
    'Brazil/West': 'America',
    'CET': '',
    'CST6CDT': '',
    'Canada/Atlantic': 'America',
    'Canada/Central': 'America',
    'Canada/Eastern': 'America',
    'Canada/Mountain': 'America',
    'Canada/Newfoundland': 'America',
    'Canada/Pacific': 'America',
    'Canada/Saskatchewan': 'America',
    'Canada/Yukon': 'America',
    'Chile/Continental': 'America',
    'Cuba': 'America',
    'EET': '',
    'EST': '',
    'EST5EDT': '',
    'Egypt': 'Africa',
    'Eire': 'Europe',
    'Europe/Berlin': 'Arctic',
    'Europe/Istanbul': 'Asia',
    'Europe/Nicosia': 'Asia',
    'Factory': '',
    'GB': 'Europe',
    'GB-Eire': 'Europe',
    'GMT': 'Etc',
    'GMT+0': 'Etc',
    'GMT-0': 'Etc',
    'GMT0': 'Etc',
    'Greenwich': 'Etc',
    'HST': '',
    'Hongkong': 'Asia',
    'Iceland': 'Africa',
    'Iran': 'Asia',
    'Israel': 'Asia',
    'Jamaica': 'America',
    'Japan': 'Asia',
    'Kwajalein': 'Pacific',
    'Libya': 'Africa',
    'MET': '',
    'MST': '',
    'MST7MDT': '',
    'Mexico/BajaNorte': 'America',
    'Mexico/BajaSur': 'America',
    'Mexico/General': 'America',
    'NZ': 'Antarctica',
    'NZ-CHAT': 'Pacific',
    'Navajo': 'America',
    'PRC': 'Asia',
    'PST8PDT': '',
    'Pacific/Auckland': 'Antarctica',
    'Pacific/Easter': 'Chile',
    'Poland': 'Europe',
    'Portugal': 'Europe',
    'ROC': 'Asia',
    'ROK': 'Asia',
    'Singapore': 'Asia',
    'Turkey': 'Asia',
    'UCT': 'Etc',
    'US/Alaska': 'America',
    'US/Aleutian': 'America',
    'US/Arizona': 'America',
    'US/Central': 'America',
    'US/East-Indiana': 'America',
    'US/Eastern': 'America',
    'US/Hawaii': 'Pacific',
    'US/Indiana-Starke': 'America',
    'US/Michigan': 'America',
    'US/Mountain': 'America',
    'US/Pacific': 'America',
    'US/Samoa': 'Pacific',
    'UTC': 'Etc',
    'Universal': 'Etc',
    'W-SU': 'Europe',
    'WET': '',
    'Zulu': 'Etc',
}

AREAS = {
    '': (
        "c-rk)-KyI#48HGE^Z}Y4N&bg%Zjy}M7y>Qidh7uPV>bgo{E-~DX|r~uXYFBhA>c@|WIMJ#$x7Ysld=FC*wpQQ?TE?D*X`~%c"
        "2rCVq;7r^TUIDTZKB$mEo>r!ykAtR&<5qeYJfE=BJx5wkhe$_7%PNFt<NOZ1s4o2bnVgVL7N;vwzrBxHZzX2zf5RNUWgEkDP"
        "{(Fyt($H&cW&r%5#W0lirK?fVs*Pt9rM$b+b<uVeun&sS4%9ijOrDzMt?N^C!magyM#P_kL1Ys(2}7FU2ixL3~sxa@H3|1YI"
        "04(5b|M(){rvLhzWKi#a7q)+76vE*peYh`*8W{#ux6Wx>e)t;wh`K!pL8!9&RC(N_jWQufxV-un@Eno9*7;)FA5h#W`B^^?0"
        "KxjxQEj{MJl1?nI$U$vYRa=L&Glk8Xi0NYkl$CMvc(_B!pZbj{wJYLi>edxsb!aGMx@P1J6=50?U7W1hwlejTS<fd)T`#5Mz"
        "Bq^ueO!$7ncgG+<4E(U5UY2?}sQba2=LU7klnNp5{}R-fp#GFW{qxsvKfnL@l?0m=KuVvueTB68BH=)eRC<I-+#q+vv7U%$^"
        "+Y_cC*nyx5#L=;M5!m@QcwJsDJhB%k{K=%!X$2761j`bdEcRK7<{jp@co3(b;ilS4@*g9saNU@MK{$M*=L!{<;jwgmX!3ADX"
        "H7-eV5TKL6!m9?T%>8=<S*b-%t3A?$P*h=q^jWjBXq3P3X>W(mbwS(7mAhS<&6|RZwur@8NcsoBnuN9ND5Z`|knkLVxn}01t"
        "P?<=4Sur+5Rroy`L"
    ),
    'Africa': (
        "c-rk+ZEqa65&qs^ao_EW$>BRt6i^%`Z5+7)WWYeb7<<-LT1&b$?sP63?2qp=94>F~MQ=`=CWWx@iRLbcLvmi88P3tam+kxJ#"
        "nG%i`_L>VNAlk{?e%PZd9$AU<Nf@qS)BFL<l}So{HK#Q6NSG&oV@9Ek6+bKbu`NGKl)1<ef0kQvgxOe$_PzLJ<mVSlp-}ynC"
        "PguiB6;BKlw-gKTJdVQI8=zdIlDQO2!0dBY270XpNSkn84G7w2FjzCt5j^Jol)SynS@f6P-JIw6e|#LG8T|G`<``=`j=nci<"
        "dN2zj{03-SXYRY(W5)dLodz2}?zd#e1NowciXN3&+u^oimi_{k6p<<WO6x=LjC_y~$XJ^oBhKQ$UF#Ae0F#ElIaYE!9RowxJ"
        "lst;z+3+FXjKci)^z~}kr?eVFo*xTdHU)~dW{gPkj7Pof?_S!-LHjniVkM-yc+z8h97&X=Xlx*}a5tx~Hqdaf7p5PR;wc6`R"
        "vO45VcgmRD2+-VoXohq?G#$yPyy?WFa!)iaztUFOm=6Z$nMV=%$c^Y+rsslFA@V2}gS-KILM}P2^0{~_qT{IaSWB9Fj4>`xP"
        "RT@<-w{DzbQULPY!dd3QBK(R$qE0~X+6A?g*foYw2ZZ0WOnG$*cdZ>!?f#RuC5!{I9L^`(vh1-cM6Kxk(89TUu)jAEbGLxX&"
        "Oy4Up9kPe%-XoZr1kLW<SiTiU}n)p_{oTDGe{I+hGDHIIy9U_1ZH%umLe4Ld%9Ax<{m3)JnEb@p0Gnf7@I)mmL$xOC9-z$+U"
        ">)ROyYcplxr#qBQX-v38@yeaWgZ`NjFV?QtFh^+NP5ub{^-%dpUj_-Hil!}<!_3*%D;4()GmWzB4{1}^Nx2jz-<K{yk5v~`M"
        "hwQAOw0$Wt4I7D`vYL+Gt(wS@}2IqS7c{%S{+6p!30XP4Zn|^3!69AnrVuZg_V&c{sl{GApClw4!aUj;=%_Pg_mtUGs?bX%1"
        "H@^Du+jlhhjn(>g{b3C(09g-E=`wW8%)kmcNE$_N>(G}hu9M^Q&mV7kXnPvaKo-V4`!QRyLhSf>@6}^{|6@?X-Oun{53Z)fy"
        "gWa#-?(qw3-$a&E41tjvRJf^&Z?wUg4uFVX~#_;j2IoCvOHx|BN`4XT1=&KR$kdCuOck6^k^eisP<T6r2&VMZJqJP1uKTtmN"
        "_C!hb;zLrbmyxh2o}%)#LF!kD>#!5~W9rF&*_h<eP`|{ORZrge7C0!T&*hOg^rlim-e|Zh{p@O(ChTy*tVkxg3-rYFoYYBYJ"
        "|P--OPuqf9;tM6II`Ovo$jj(n`5AZGZ_0qMezr~-(xdcdm)7<Q>BtCoX+vP;W&%4Y-)GI<M#n~5TrDYjz=l)P+K%?uvpeZ!W"
        "Vwp?fac~%_MvrN7K1n!!a*Q!5YDj#4_jr~JC{a>-Hzh#FO;1Xe)8Ds$6!VAT$aTx)!r!681vGrnUQ!%vw@cDQhu(OsESB3;%"
        "Vpqia;_&jZI)<Fw5t1kt8CMhwXf_`>WiI$zN5z<jf@&coLN368`>ZT`bO4qLqE0rWR$v3;56c+FL@^{$#&|*6##xcrnDIJ@W"
        "|W>mbQUo<E<wZtYz7d_yg~-WG#P8v_ycTdmh|BRa22*F3{wmrBp-xZh;d#R#9Em16w5NAoJIYDBm@~qKt)nM2cUCG<2Mv?bg"
        "&_|>3GB!Q39Q>JmmK!`ozZ*A5VPzA&f!w*7NlZJ8F3MQ3U<=_}*;LDE)J5VyGWyLTg;(V0`x<NeR8oL5@LaGlV$mh2aP%Fjm"
        "aY&cgifK)GOz6SHlDcptXs@{x5~UcpR@$8+Fn2#h2Qa%{-6u}5$$j^L}gS#K%2A(<n=)30m{{^vI%c<U5ZXu3snx%}Ku(M?~"
        "Fcu~Lvl6Y|rt%yibkLiEcTsF&oY7yZ*IJprL9QGs;Ft1kHZ%8fQ%~$VEo2#a|?h`hDD*<qSnyMzL$SBT8QJgr$md+!vm{^Dj"
        "7BS-dLp$r%H*Jp>&hJmvZ|DJ}P|^^XI<{Mb%N{Cne{uu|QZpRKSMQFRcD>+yUd^kFH|#L<9^vf~4DYp}hd$2!p`H=mM)VIEv"
        "xeA6SeQJ;P3yDbJwk1h)npG3dV<1FQ1}VzJn`|w$Nviy{(d>1-*o@Uel%`wRiynrw|Tsj5KI-&<zZB^=O=A}DFoY{LL!3E<@"
        ">^H*}bL+q(E{rU6YooB(F;j{jMHcK=5Nm!6QlPJS4fcgd52TAFZ=j8@A+!X4Wmc#k>dF8Fs|UCDG~8>G%p}d~5RZ=v1J8y_N"
        "Bi2-u7G#?>e#>!pwa)7?)Y{=Hc?%X!a`|E{|ptr8^#hc}G-vAbv%i}`A{UY_^t_YSZ;;&Z%&)68=|ub$g^0_&m<2ApAkVvLL"
        "c_^JcjNq)rk=%#jOAwRBXO&?s0`?pRn5AL7f(a~xjaEVl};W9#Xn2nia3}m=ztz>XFw?6gm8OObI8(r^;Y=JC5l&&NteU#w<"
        "3_=jWmJIhkl<+Ir5?VP`f-Pl~Iz0PbbL~@(a!;YTUcf$luG>~&Z3+@IdT(_u5*ZHdRdfB3fjEbfhk}LiW%nJCgV{iRqY`8pt"
        "DRVcs*3Z#2!c~ipifwGwr;gwT{O#^ZhhTj{@+t@FxwzFUOfrUy@G?F)n$ua53W6LuG*g6%N=G5RtqddyNOX>wTsn7vub(+n{"
        "`L%M-(8e{LwJ-r{=s{^@yK$g7B@HwlOIPZKZ|?)gd0y4q=W@j?jR$^Bx|LTYQ~_71pWR*>Wz|_gqDDe}qb#>-(R&YmC}W71Y"
        "{2vXmkPgi&?Cx>=lIKXlDX!Q|Qlb5dQ6^*A(kv0Tamr+}dwYP0qAtXW;OJqy7eneDQM>R$40^8k+9ymMj9->SK6dX};K98^p"
        "x){QuUU72+~SBmYN*uh1Woz$$2-r$I$QzKd**Eb!EguaUh4WUn9L663*=F4^OeXaEvxxiibm@^>NAIf@4v<T;I4*9$ju2@^J"
        "_x5&wf_{e_{I{=FEhpW1bJngd);(Wd#`}!#Etwi<xyhL;?3xZ>)Oa)j0ugPGl1wMvV%dFa8!j5Da}Dj2-1fN!=433gwN9s?x"
        "u_}6;;GsloD&TCFwN_;56$&_!OE>~6FteY4%@v`1%nAln*^&tJQw-A>`J}`_0PRi@%BvFws4v439Ku*IES++xi}hm!`I!qxq"
        "N@o-P`~dM~YvP?!*2_x(~LKCb?S3j;8qMy1}`3>+_B)nyS>?QsV1PRqUTTILhhk?o$VV`Us7(_*xj^gy2B!wCUcxVN0cbHQ-"
        "aOKD(9hSS&UuABP2f(0-B&5hJ&Zf%B4!dO&d|P#6DZ*?#P<+6nCIXSR6TN^`K>a#O3+-+Dc6xWG;uDILPPU4Z%G>N;qR;z)>"
        "_K5EHqyCkj^TH~cdNsc`#xsqlNAt@{<h|L+M0E&WwqY8c-1=pT3!KMdWD=~>PL1Gek+OUJBopb&kI{S0M&zG8CqH-JHRVXD2"
        "<s%CO5`}Bbl>8|7R?lO-XjeU8fZeN)y{7>7&}E3!!j7_(`)Sl#3mdqkgC~}>BSH=X5%K{z#p_%xvt7FiGhk?3LJCn0r53hi>"
        "fkl<sd>p&LNb%t4p_L>)0W~^!AaKYJSL?OO{s$($i+mZYPFQ#0?d{IT8I^qJ$!wz8HRy5gXk4Wo^n&E1^ZJ<w#q_B(+)kgka"
        "p+L-nNUgi*A0|TSU>@LEke4_<fg)lf#=98@yZN`1mAu_5L|}<gz1)9(6+NVDyMCDo`7Kq?9wmNLKl**IlLLc~du~tljF_e6v"
        "65%X<D7bNy*n@n5!SyRQ"
    ),
    'America': (
        "c-rlKX>;2~*6#QD75x6%aqr8mw^AibnPlR~SJ%o!<xeVDLL@{KnW0E$oYIfK=X5t3jfLPMN}??UDGO*~$LX`5=N#PTv*IFqb"
        "8wm6j1J0;`As(Z_vxF1alV)r+2mdbLf9+v>X+kRN3R9r)|4CEDnel6{V8t1I(dcvzIuPw*gi>ie%sjj?NQt&uMU24zcNw&`c"
        "wKV{CH0p7fh<YMO(Akat|k_1TOXJn19E<Bd?Ar{f>S|?%__DWQ=R3N0e~Iw6RQ%C?`e>BM2K&N({mON3ca1{8icrD;2Iufg@"
        "x@rS`w!3LMrsqBv7z#XjYTB9h`2n1rw44kFA*{Do1fgjjN7cz0^kOKmo?{8~(Dzb_}!|FY2)xTV6KSWE6+ZZ%@yuiKe(V%e&"
        "Z<>z_IGw<zFP+<j7)ITCOm|R>>XW3QmSwePqlif=qn20<;TCL(nIgJ~$_~5LuebP7Q5B#Ke1LW05{FNCKe|?w!dhqVCcmkf;"
        ";>A`o1ttmiOaaKA3C|SVEEI%lH86#NDSTs0;c8Kg$JzaB_@q3}ekw#c`|s&J{3~Dw1CzrVp+s`@ytrE6!NTyUSWx4+!4Id+G"
        "qL)qv@#=@Wl|CXtJPV7NiDKsg6E}DMIA-6l5xBSasAqf>sPqJ?}3UoUD*Bq!ja!|xQJFjhJtW5f>#UNN5C4D(n?RPc%yDb3P"
        "-gPDP9@(I<@rg)oSBE3lY-k5Dae59}n|EvvfpjjVy1(xece*RJp&*67D`KydC!!rn`2WpgblHAiENck#K1#wWj`V;Jf&Hw_L"
        "iLuu5}(Ge$Ao*}{|f(`c<kI>5N`bCZCs<Y~_m=9y19#E4YkO@u4K5&kVvrrZ~*uHC*H*vI;n);`sli81a@;|-N}2%JVRf5P&"
        "9v{8b>o6-p}UFATflkCmgMLwC{ogWml{4T1<=^&CZ@YzVlQV`rYOee%^B1*~&l*oGt6WHXMixkPi-M=!DD2gazHN315h$Hy$"
        "(jfhyqRK6+K0Vdt7owJ0wTfWY8Hx0~oAbbQ5W;^w3iCc40pV`khgHB$9MKDF{m~$D9od3tffqxPeUuWO#aVcCPl<-}RU<+Mx"
        "w?^f1{&q=A%F?Giwgzw)t%8$>Q7jaHn3jL8m#hKLPh?|N6MoZ(IUJaPPwOlp)B|6LHW#}r7)4sBMa}D&~Exa%;wo`HoM419l"
        "uR)r<Wg!&)H@6xu|xChoE@S=DDW^^HYO$ObrF!%1;eu*f2G|=BW`SmsfArnHm(Ort&u{yws(XX`8+UE2x3@+&wj>v&-qHgzg"
        "*LAEtNNteD<M!ry~g&?O+0v|$#wk2=hP7c~nWDj<Gd{IU2FY2Ixi#e;JEtP~F`CB?Vs9UeSzeaqEA?_UMIgJ!S2(G+KZmi{0"
        "lQ~m&jsE^10lAV7jrhlL+qlggC&BWz$T?PzK6{s3)(SfSJHZIPoaAvsEKkzO%H)dmX|Dig~aXz`6{$1%XVH?R`QuW*%9eMf^"
        ">Iab*s2^U=K>c3{^$QXFH|-k>A1S4J<0eEW)pN#7@cUR&`o5{V$~t5ZJpTO0Y&_1drs&X7in9H1=ycLLFa}TS_;LnXe_0Nlh"
        "jRGSY&`d#8AqLaVUxBsbbOayLnmgS@Rx3p_S5s^{O3hBLAEXSTSJ#oL#Km={&F>Rj!%r2*D^%^4D)O2()%xq0@W00*-q)bx$"
        "ibAx~F|N)Z*$ym-Mg9K>vGA|5kb>!$`wxI=Z&rJIEA=?`77dZECzPQPA)vTVBREVk~3uay!ZY*Tu!+)^U4y-)w(EOI=Egh;B"
        "wXsOc{^xJ1e<8VWB=Z0%_O_ucg(E1W9^sA!MPQ$<R;2R&z?`<G^(a(E8^I>N=)GEWzu9A%qCqrr=LV&-IdN|@4cK~OBHQpOr"
        "XwW`i~x0qZMQxp~)-c3Al*f>}+WtQtg;_(;GtLX&HK@tt`9$znhJI^b?I1(7}03pl#XB3*tQWCSkS^_OnPC}HVXQUz`<8@qE"
        "At8M&j<ok#XXNqEqg8lhZbN=udmjZhrK#&0CMfTc85=V8h~JqR?P=O5<!2kyCXjT=u&eiMnQY9YR+?IM6eq0AzVwgNH&PxIp"
        "Mq(hR17}_&rds56HI46>)KcE8R_5$%SR+;6E8^}UY<-W@UYq)t}_y^rFh_ueIt)|=B3xt+A(_MXbgl}!qVo&&GZH}RYq-+1Z"
        "863%OU2mGwQ2i4o@3Do;9{l>N&D5d6f%!59<;|uL4HMF`r3ufpiONc$1DTC=2xN$O~9052BX<fA)1N1fMP5_}lCnwG8;`;&F"
        "0lmuJ%|4vMnNrUepJLpE(Yn>Ox}jD%~))0PL7@;^CCnH1YjldVSfAxW13Eo)vo3M4xNjUbs}j!@6vW|PZ&mfbmdsiKf~Tp2c"
        "wPn(m>Z#Zf`K5FjiXPBe+=JW&&KyZ}MJqswrOO|^$gL3)uAgq04OQXo~-_pQ|gHK6#z8S?pDa^pwmVx(xeyDsg$?nSvBBzVr"
        "FOKZKVBw)93|yISw-6(t^Vz5D(gh}gecLEWD*g1}s9rPC+(2ge3P~GTwo|5S$KG>f#sYnJZi&jZpbYNTQs6Dhf<S;ZiUb*0X"
        "-M#oAy?3;JQw7Qc@2}GDZo>vx0aBOnLWT?aq?HMA|L0sSm2?ms*`PnQ&afBtQ4V?11|gGgb!$HFraD-HXj#%=cvHYs-A|TO<"
        "EF@L}J=Pg(>x)&D95Bl<V)DGG60-ikzYRk!TY$CxApLl4NP@+R`8<tbe3Bs(qe^o%t!Rwb_}U<&B}eiz8^?2kl1*r@TsKq%g"
        "yWd-@MY4VUPA#BX4IVve@LTdD%|nY3Q;?KqoUygto7jlDBQC+YCLQY`uLtg(IKm<O<fAg!3D+@PFt(;BBcvxx}=R*_}FpGAx"
        "}PPuiFyy`Zm+4*n9olB1pveG4+p47x=bibaBBfb}<m_ZM(7c-d8`r^b4S8xSJIxPeh95C>-7EO&r5>2nB?z6!CRauB(<89@~"
        "3*SgorZUK=d(cO`TTOnCrm`mRA%H*x+@(?6y;v}IK_epy2AQBHxGX>eVs(i)E$&btYGZ8O(r{NkIf|v~uyNYjNGy-D#`a0K%"
        "~F~vUPV(tm3r69JzP#7ca*uqjB>W7pY?)={Oi6tVQRc9Tv|{kg4G9;(UGGF#H<V@<gp6OS04pr<tGk<xn#bID)}wXJXFU&Pj"
        "&oZcKc~oTwdkpZ?iA=o(Yi$&HlCAhM{!6$Gw3}gp2JK1?E9*U@6<cnQxin{=ne1Pr_}p0rbBs%JzB&4YT!;W^2d@2_uLg<Kr"
        "8iM4oBV{y9DWafaSRR8eWCin_V__dw@(qBt^8V1siU*9PbKi*=4yFSNWJCVjqvMHk14vy_gw7|oBnw9i|OtnqR>9-)1nt<Ky"
        "t(tJ6<OEBRe(b*5d_FP~XjwHzi%jIXkq^+!sAG*YH8lZFG0!)ZpDO*_x;<?~}FT%#SvK8L(&$!PA5omJTHQfHBHU~6Q4GHtD"
        "xc_&1=3p2kbTi8?GFJ{nRFaiKoMYgyCq)GXgG;I6k%jwQ4k@{EN|93B#*`H+T-J`ToI8?M0ughZr6f6s#u_bu$tM#OP%QONE"
        "XiTHuQ|Da<H1LDJ_oHOrcDT(Kh&URSHFf&u(UEoXM!h$jd#Z_Dla3@?g<%8LwG`kK`UE<GaX*TzgJVlkUPvL^I0}VuQExXqx"
        "xpudXu%w+nk2)_&P#2^)5^Gh|+!K;{4W!OU-i4);G&rd0QQsBvB!KXx7RmnJtfZ=8c}Bd}D~|=XpY84m-bA89r;}Up)6q*l6"
        "S_?5e%D*j_Gd<6z=`T@I=1;(C!?Bjh5($mdRSWSX)%*}0W7gK^l6T}}^AnPCJMBUZm;t-kF<nQwXuRCHb}F0)Il2A$=9Bdtr"
        "R9+lP~MBak;xKIa@--=j3!L`8!5iI30IcfJJfy+MWnL(BJ=?*1uvN29H|0BVm%f{zFWwTGy#Vn$@oMe;i7Q?5OB$>!a1JRQ0"
        "G3h}3k0h9kKvgC&>85vc1V=)cM@FdTai)ch)1Oxub}laKm%!@%1*u?qWVIDMST<l63pZFf?W}PVpd8>_mU^`yI!qky)A)sT>"
        "PK?pU#_#_KMS;?HM5lo3TCUs`%d4-Ya*NWwc9|n@$NFK9%CFUh-0M($J_<p4_dzSMe9a&3BKcz;uz>Q$^yj!HzSHmu;Cd(a!"
        "aR{TEcNf8~C;`<O)%6rz+9UVEs=m^>4iqKV9PpCqQOCCcuIz2KN=19Xcx92Nk}sPH9a7iIfbf?I5hO3pcWustm-ksAOkW)f("
        "j(JG0j|xmHId*(PUhmq<LpQ?zqP<56)W8ZGe-w|hU2_uYG*BA%yRic$(j3v<TTP-<mazeI`hBaTSUyc<FrU+e@tDbzJC9f+s"
        "hnIMn*v<jP)@^Jz|B)Y6pKjkdHn`1s1Ru_tHJ+GF1lLW%izlO?JNE<Vtj479`jL_h)Dw%2sjYW~U3Pmn<loz(Muplk-$?yda"
        "VZj$07Q_gkyZ0do*bxL=U@&Lua14dsqQqE9UdC&L<ng>m+2l5x-P~PgpMeu$z^=|5YPH1Oh4}SN-0R0<xV~6biGL5f5mz&fB"
        "^oe8k=U%|z!aRk2uT(|NU<1pixrTbb{FT_k82^bOFd&p*<W`kLU_v7lU_p~`x+5_JZo%MSzPX$empwrmO)9bXd;u!@&;hjJJ"
        "0bnrL+TC4^ti^j#A<uDM*zgooFq_tLmD-7m4u-;%2QNUVJO6Mb!QLhr_l=gof!)!bt~L^SAG6-W%7+(_D**77sZGbu_=Z$LZ"
        "d5Ixb5MPkuaWY@f7w!$yTqagjAOmr5Z*b%bB-u8yEV<MxRp!pbns_bm$fyaDB}F$x)U`ige*$>+TC6P{idf6k^CH<+h!JY7u"
        "YSuq*C&pu~=OwnOPD`#1+(|l<rb35(1%E|!4?{V@d`pX-*T0f7XZKjra6rtd01X`jARR!(32WNB*q39tL{enZ$NBMj<E#{8F"
        "6c^XUmCrP@oUW0XnIvDHHMUP$$(f-k=<XI56#1cxk-)5B1W{{89GD8VAS*_|P{3v^HD~4>C)T^W4G7kVT;Sx4w5W*-<zT=BI"
        "#arcR$v4{^-tKLJYtxzJDsr8+hXE^d>E2m(drX3Oo6bgR-Zpy-cBd;=_G0xAM^2e`q#~*_&pyTW|QnPi;4zHWL9OI_G=jZO2"
        "zhw0oy7Qz`~46>NO+oP{TNODUF7;klxA8wV$Re);_f-$|f4L)bO=TcY#$~Z`WFu?!KYqYTzl)##4SMW{XMwCkEh^PLM^GmvA"
        "@3>Pd0;D!dRMFmaXNE?`28;jxbD1-9&^+LnNcrT-jZtAa}%ixb@SwQ{kr#D)ID`1~{*f6gwaGjt@TEe(5eJlsc!nS3B1v_&j"
        "fMl5I6tu7C>R+paK<tQsELp1}DasIEn>{C9DgTEGkEI_1;j`RN(7t=Ryvp=%;)7c#B^$i$!8$}40xoUgdHPx8{R;W~u2^4w{"
        "7cwXP$zzHWU50lgE7!^_GSoC{43Tpl06c)igvYhiSgnG8CHMHZ*n-JJ9un>0jH}R=(N$o0iAM#cQj~MC3^XR&hY{`3U3&M~W"
        "<*%3i6VpK8YI`_XCX%R^-thJ=kN2e3pHU`pWYt_@uMttuQPV63SMWwI(VI5me+YOHU^gc(j$^}VQ`jxndDJ%{nzBO0L8WZ`{"
        "#6A+%<pnga1B#^Fwwwe;o$V_o%elwup8upy`%hmG{JJRLosi?k(N4d{r4|i6qHc-$oH7SiV6OEl0QjbFS{-?O-IJx3dsqT54"
        "e<k!9ojZ;#_mc8BBLM(kE)_Mz)jFk~M#vk$S`0yShA+`b1QgozLWv}M{l&<iFlCHD7^<LtsiN+Axg*&%}B?%bp32tMeV^cc9"
        "nhNTP?JBtrb*TZHU!TU6}Zd6L6l(cHlEC$WuS>2dFPA})z*{3L}-!B$7h|D39M%mjXf%?s`&Q<jjU7Z)Y-6EB1<HWva@Gt!y"
        "C$RjEym?Jw4imRprkWZqjqs_a%xEKqRMS<L*wS}Z`oNebrFU)V$m5;)DX;ZVZ{Kr11?UG-h~)5uO-%2i+?GkxW#$_gzDGH23"
        "9P$G{{AQ;_Q&5!2H<{6Hc#rCXREXU9dnZpTyAos4S?$?lPpTEUCj)fVEx5zw6`|P)e49CEUnj^;LTgm(JQ?|A_}yx50y-!TD"
        "QZtNNb#jFc?u@nGtN`!`Hg8cERG_ySbh~wZgJ7Z&68Y26xx9D5V6og%y2UC^Lgnx^M0-m^&g7UkHhM{_A3fx~(R9B_v!2N@C"
        "3-tsxEUN`FPTn57;kU+FGcK&I26!H&>ewFKQygB>?anZ2l4vBFB8qL(Cd(4{}10%;goBL@$JUUl#yyUfSah0C`Qt$dr-@rFr"
        "3I7^S8=eOAyz0Fi7{aIIKeWaNmilU!aVV_pSb+G6z9BCtc;}DCDt$azRrvB}41==S|tK;FpsH}wq(_8$K{bx~(F%gd@1=_}U"
        "di{SJc8Kt}Cqnpct3YlbrbdW|sa%4?NW%S-&>=!%MQGxsTYPbjd7w>cy8$}6EZqP?HeCdD1W`(>VsGHK(ts9<Ex0(rbbMF?A"
        "q&i!JNK&8LO4xW2&qJ^Q{GS6xcEK$Z<%p<Fdt`=d2xZcA}oP6eV8Nh5&Jkjm4njZv%-4@{X`=mK-qOx7#{EwO49;HJWfgF8d"
        "fCKl9ZlnB1~X7FrWRrwl=h!DE-}W1V}qH7dJX&5tL15<4Ebe?%k(V;%+>AN^*nN<3v<92=h7w6xtnc%Ms2)qG|h5mCw8BU5`"
        "m;?K^H=D)Ift=VZQDN6%64;>Z%$@vbZ&=`gkS=RAh0)ls4$8DMbP52{|%W&cz588bu=eYbg=Dnr&cllrNlD%4=zYc)wtKzM9"
        "tNOxe#q>Eg-pkgH}c<47#mc5}7M-3C5DKK}1%-xJEFineXucC+oeMb0zW>m$vw2tLQAe3^T+`}L|Iq5p29FU-b1-@O$xxkwf"
        "TrL)Cpn_oOaC2=^uF#&65xXlv^9mjBHR?#6aB-VW|2C%7I)wUA!PN0wWVfwwt0yf>Skh;=<vxV$Vq}dN3K#*gHOzyOh0E>;@"
        "T8V483{*WuSpX+C0ZH?QU)|15_Am9C0DEVX^x<ig|pf|;VCLkmCtUccg1*&mDfroby3>@nbvz(hwRK}>_z>LX6n<s$@IT5kc"
        "u1U|9X$vPT}|0r}J!fgPHs=UCCPcP8+la=<J~74OzLCt+GX<0JT$ye+{;zt{QFCQlj=ZlXe{?YMt|JrFIH<$0SthEAv=YaYN"
        "1h6DYl4w+mVezP2^LlF=MzvwU(jb)1CpN9H7r%*kcUBtdGTyUw2M;|vZ1nuxk>*(^<emc(}uU9>7_f28>)NC`)0{75<9KqLy"
        "LNUtSP($h&k&u4d^7PBiPDVt!+Ju6A|NF|g!PeozyT|vQUww!tNvWXqBK%upcnN43kDvPnoQq##LYrzPkL<gP!nvcilhsFGh"
        "Z>07#oYSSM{IH_`Y0n(M8Q{3;Q|Ve?6}^MrqocjG{4lE3I*I80V)wWFbLL1VO^$q04q0n?{Upqf;g4>2Ftel-W(UlHNMK6Bt"
        "R<R$D<&7%E$+_sS|fWTnWED3grcZDe?SAoe7u#Dtbz6Q6n4<Ib$`aw+xq1rn~H(60y{}uIQ7}c{i3KEU1{}PWc77-ZF^D$ei"
        "bb$QX|2|=i(;mr@p#&y5=Qw$^<s;X|{ai&#^2;5|UgA*XRQDK5IGOi#nI3I=~P#8}g&R4NTwRDYhA@xbuIq@uHZgEvK#~#ca"
        "NqTvaT)h1j?{YqWxUT&h$YEp5#0vrNU-X{J)ux0k9E2=(X#Ij$O^2KLA!*4vQ!@WQxwM|yjVM?Q7x!_T0%!{1T(dmr<+H%jJ"
        "SlCoWE7{{q5KGQmcKPBkcV77iuF^=lBEhc%kxR(MxL;12eV~W<hMQjAw)6`j4x0*P3m;QS2?z9))R{6i$n$4DbJh8=VwHO>c"
        "vc&e-OuO_vrV!>D$c`BNvfOqc_-Mf`(dt`@nYGgt*5;OAmj(li$SrjGLHB(guK6yX%oi6oU*7yOT@-hpi}AREZK;MF2DD+%g"
        "2U2}oL_4LLm%EqW_L~%U>hM5j3_@>6eH9$iWvKmUL0aJ?5bTG8^(D!{3*e|9xWoIF+%BB8V90$@>tW-=;)w_4jgqC9QAmLH7"
        "L2yaKn`UNAM>1ScP&|RVZ~1`7~Z<ja=W5Awy~42|K*jv)QKaX4yEOTo!-aB+Aua`Rx2;hB3?v4DUFb6<5>5%e2U6^C@;ApH|"
        "q=^YgdaY<``O^V=_R^tWPmg*^s9p-{4;0<u}r)~tBL)c&$a5)2_uxa6(_wzO7*1tgta<kQtd0aARtU$XO)>~E}s<T7bD?l*k"
        "<bx>iHzt-E+Ut4v6JeC1^3mg6saA|5}08#_)>G2LYx7re8X?5}9)*Jga(N85+YoM;T${Cs^k{sUANE&ICz`6ni1VWQgMBp`w"
        "Zn0IfP6z}bPch!W(Dc;@<$zHEAS|939>_DmI0DKa-cM5Y_{;R}{9tkggy4`9PqK^RcdUA3hF7484};)MK))q@MiAbmXy9J#5"
        "VEb<shjj#Py{VRQ2?qrDBZ9fVne%!^LaX0@IHW_hvG|hl{*X_z6M$Tt?Kv3*+pJ}N^fKZ74mT0(Khm^2Ez5oqgKG$fIQkl9;"
        "KiOFi~rK?y8hRA@+m7NRP8gcC~N-#JXw(0vi-R`tgcJZavAIG?YM=rH}zY!s{EL*f1>FgD(MJ22>z)#2c#&QbL)`2r@Y&yh@"
        "+l#aKWPEeE(lAO~OFNc=Z|pGrV2IHw~BMM=PIMF5H*HA5C3@Ny$+L_f(EccZtn?C)ay<}AOP-#f*s3tOQD^so-$dkhFi_>@}"
        "Z318#d(7y&%KR6Sq)8}knOp5<39O#KkAVI>$KmXZl0E9?asqj1Mb8WNX3s~iwT_fkz#)^tUlFQGt+v#kIsh3<-n18)7?B+D+"
        "Tb8CXyP`hfUmbCExwQ}^+)as~uyd&sYhfd6i6eX3nBzG6J3}m#v}Mrg0^1wG6e2sUxZHGk{tC@+<&(b@)vTiFe1a_-^W0^9v"
        ")yEUFRhPFv3%riEZL=n8cJFX|7&a}!_ebkadlT|yB+PBHHe;I+$wJC#p;70HO$sWHl*Osr2}1)iH5zUQoXGlDjWAjr2^D#>|"
        "o_JWaGOAg0`*)3G;#^4CqWZs5sq&p~0e+&#?eyCuvb>qEjmmYMsX3J{SjoHcDv%3n-*C8Nt}gNNIYAJb|}D=mRp2m6ELFAFM"
        "`TsExa7(^514F`wkKY>eg<*nbbw%sY~Y8`@8cb*5Q$TP!IT-AbFs8!A&<0unjw>U|M5^xQO31i(yc0)sTMt!s&)3HB~EQjmd"
        "FzYtc99*{A%ounM7r6=y$)s|!veCFVtbv;DdP6-3bHij*o*MuufSaYr&xm0Z!zWrmWmea|_+))L(3hNePsZKrs47M8u582am"
        "Eqxs%q%k0o*hqrV=N8ztYf%-PjS=rvQK5We>}9ZbI~gcl)fKoZDRGbysLs1^h2W~zcbO_3vm_q}19e{-s}3lnUHc%G)i!83g"
        "EwLYvkg5gUZTj5pxTR?$e8D|S&kqcg6LhV;N2?sLzV5|vOr~9kad-9jIxP}?+js+7pOKPv41Wu^QlvuZ7lXGH;&t={-I+RXu"
        "+Ix#CuaE+qLY%8GuSQ?%l|bKm+ZS`{y;Gt>2e>^ORIl!{Yxn{?EFLtnw?Y08%89*bxUw%tLe-%QYyBMO1v8F}!5uoOF(WMg{"
        "BTMB`;FQku<2v?OKXf+gJ}Fmb4;-B9~HL}TI_$V^VH2~lp>oJ%53zYbWp)cqud1BgKfMM&bpS`(G#1Q<~^r2zHNT^y)FxoZm"
        "Ucfo$8j?T)8jwr4LSn4(DXq7f;r(?JQPrXWcWS6$ah&)Rqd!X;iy?Je@59bRZe83#&gVm0SB_^bF6jW+wIZ{UElYPptdxU2$"
        "_u)#Y;Ju1G3^Zs{XS8k9;$5L1KlIFD1p69;uAQb607IDN*|_TUS^QaCO(${t*XzaPGM{0aziMncgTtm}*9~mkozKwda?SqQ>"
        "9@@ig?0&iy?%bfrW?<dni|4-OY0)IQkpAl&ZkkzN{(&%BJ4EhM)?#?B4tRe4D1`3RKQnOAt5AGlC|N+`>400x!*b?JGX<L(!"
        "$!{>Jp}MNCSh{%2I5Dhh9BmYxT(Z!MYqebqvw(m*}FL-+{rIxlBsS*&1EX6fyDm_u1WDw!oi2{p=F9XMMu<q+M?9L}<M`$L^"
        "M;(h*}g#7e>uSq70b6i4k4Xj}LQyysx>*Q=V+b24c#U(pO)W#B3US4p_a`~0u-kJH%=mV;ILxYlY-eS8DuoNuZk_rW+kr+$t"
        "FWHPk#S*L(387bAfIBoVVobWXUMK-!til4Dt-F@GHO9%NhQ~(Y_b}xkN^ftd2N|P!x&?;+^4JSn3qY%Xp9faolv&QyGvh&-<"
        "&TqFuOH+NzW5T6@g26&=A-b7;ZlN#D5hTn@1n>5~UMVOe!`u(JX(~vC0XOZd;sLYi<T@)WB9HPgaQ|BCDi4jTDy~ICn9IkwH"
        "Yo~b-?La04EC_EjYKGpp(war6wHZWp{%u40j!AIm(wznv|a$L(w5@zJ?GcwN7>DEp1paSFUHw5W(J6=;HWqLpZ<8(*gn}LS>"
        "TaTH?&&OI3~2z-U3;}k&y^Qh{@+<Pznd7Z~&3-Z$wh#JBK+YB_ZG8lzlaPrypW-;5P%m*?y*O;GFyB70`-LpxgH}8|Sx<Ra8"
        "LUU#W^Ru!@0I464c246n&5{_h{fB)h^&Ys@EnlEmhXE3ujEM||0?tdQUmP<49WvR2<<T5~{y`DT0lP-_ER6{3En1-2*IEW6E"
        "S#V42F%qplG*l?+dCt-uDxY3p0>>=DxxQQxz*eGfVx<W=;YHpaI480_bC~gq4ixZ6rf5K%g5X8u-yb34R(|l6=7sIm$v*PdR"
        "1ZSl()@&!S6F45>gfJ|W1#q1Q2uX>pbd_=lA%WwEoM;4QRxlwezFs{WXe6(*#cPjgiykYUz*1@MzQW1LMoFPfP-|MNw`(tJw"
        "lng0SMX(ASuw$0j}A_XYC;imzd}UYl~j#9W;6WGlK;b;wrs`7uFs4$A<~#tY|wJKi<vJFbwhM@-a@)MpZ<P+`e)_<j)hL3)H"
        "{=<Fr~;Cu4<>4o*!Jys^%6Sis|{=SvI+tmOfnk88M8RW@}&vH_IauRN-FbmV2MB0~vNcU1E6&^l0o01bPG(MM95E5TyQMS^?"
        "WcH2KCC{4F0}BTJW@s|O<wHgN|Lb1C@NaqY$74oVFJH4w~`#blnHAI$Pec86~X7-fa-Z5_<`X<As_F)iE%1}4My@{iS&xs=l"
        "?fe_g}wyS&8Me8W!gMa|3H&PsXhfyJcGYQn7xg23SzT`?eqYXY8u3%_}!jNl0uN-tbW1&A9r(QAKa3mzMlp`=t;D$T_YR|@*"
        "Q9=1NuBWQ6&T-R9gE%L(yp@g`fp+oAI{7ahWhlGKky(D8r>sX<r#<yXXO5;p1-1J4PZ2>;+Fv=2M3X+=;dbxm@xFV{Q&e>g<"
        "y(zUQR*j_1Rz}C@g=D0G7F<-Pq-Bc>a_9IXkHI4xu?Sac&gcd0OjP%`G?|jK8rfWSuvRuf96+Zg%rB;1IQ0g8WcPnxUkzCFE"
        "x(Up1EDK(temj!a&u5S%e?Q7<kj7`tAZgiKrn{NCf^NwK6=)wKZZ1@L?=qY7_frB#Dhp-3SeEyoPZ>_A!HVIdd`~k!TGLyBb"
        "LW`-R!%%2S-VtL?y^U+W2Nx2HJs9zI34|MNpOxhW>+|C)^RdD5$SHQQZ=2fNk6*F%97V23cz3c-T4ijbkEWC$NTXQc5%eo_3"
        "M-@i7zLPdFa!;4nC3&w)=Z50zkX4_6P+iF(*hy1FTWTj4en%&)G^NZ{JuWW*LFRc{QheeN9GtFMbRF;h~2oF)55x0hN<J84c"
        "Ipm6q@S1jA)1fWnOFN*p?2Wijd!)_D2oDagRxG;GRjU(jr@ii1{gJRT+(z@YBxHFv9WUnjen@CoUn-(C5te(#fjzI)Q1&^9="
        ";uv7jFadzo6NHr<^drEn>Bpo8whXC8#0>-%|he?*IsVq!XnS-X}khIM3G%hM~BzNIDd19y?`e<e4O!p^que2k=_#pY5US87T"
        "D{jTSBD8QO~Pm3v5)qVdB-X2y4;d?wsq+;qD#Q`{!^M+PCH8CU~HX)INYYINk@x``~zgB*#1OEaN-oE**%c-AzVSjg?Q&kFe"
        ">`6$YPSf+tOmz3e<aTAkK{Xj~;KqHsAzY4QS3bLQX<YMt3!_hHur8KgR{5_r@Ab6<)u!%dk#3Zl!4ISggvE0WZ~{K2WX^_f1"
        "#qZbP9U_TKkPkQ7$>OM9?l`#*lM~QYgfY|%cQ3w!$Ahq{1JwM47<CsW+z!UJED15<PHptw3Y5EuhrfT^JKNyWqqpwKI!g-kI"
        "U;FK3h`S^s;o9-E<v}HgV{(?IXmsl#Fp|)iGXj6dU{32HJNkPrM{<mJSiOn(Ld)B6E%9&{>9HgG&Jx~41+f=*X`i<mS>xq&J"
        "VN_CTb;RQr1^5dRL2`hwb_g5EWi8o<!&*#yniiOqw{T;)k~{g!%u!Z?D9WwA@a)YgR4EIvS^!j<@!B%(I!;a!oSotb&%hYH?"
        "JvJ`oyhb@-YHrgDhhP$<tcQD>O++NNU=S!R<q&>{+fAFR}A3<qz$?zR8)N@>-AA*Zn!4qGBAy{3g4{a9%8%#;ggx(=J+T!(;"
        "R<%IM9OO*(IR^k&z23$$xJblzGCilKw8H-KV%MUleO`T5V&>&aaiTY8`W_4^c5hH-{!188g&EVP4&_Aod{zWT!b<}h<?1(9="
        "<RAw}PJE?CX$8ebPPIY*Hbksc4dX`2Da(>IslKqR`v`-~GJpVtOyzefC1k+Dzgq0@3x}0+NNo}ymiHeaV&$pHEc2Ckko~{g9"
        "wLK{h9eIvxt#g#a*mu!X%MrFa+1HACHq~05nT<fU+arX*i1NsGf^B^GS~u2qFz!7_;ebm0O$QP~XQD0%#Z@3t%FH0a_XNcx?"
        "xV1~P^uEVE9P@7ACaxD5S?{fQkeAUUltcdhE-oGsp1S9hpkhwn%fl9=SIl0U9>(u>#x_-TUXN}r4ef&ZxgE0!+*mH$B9GkR#"
        "mswa^u~~+ajXtw*D%9pPwHtW;1tchP8K(k&4ric2iHbL0!Nn+i1-ay+LzfS%6(_C9XuiyiV9)`3U2->{7o@^S9-349<n?j8n"
        "beU-K)VrK@cGCl=k36mora5`FBt#f>D~D0Byb`o!F7kBpVFEJoMXfd&5~>8LVx^@d6J^PZ-ZYiO@an?O1z7F^#l44WvSjk0V"
        "#1#GZtu+7bUI?f!kNIq2$v#=~4{2Nx7F0d#h*hDAUMe%!a0TgJH)}&3>#s+?o`$xrxTMJqn?$VqrvrG(zL`JSogZb4Z{G{d&"
        "`PTY+KHgIdI_{7xH|V$<@bk0lVxC`5XLotYlRqwQuvs)mD37{l+A-OWea_~OXN~R3Q|%m4ACG$Zc|)1IFB79B+kF<6DS<(#G"
        "1h8p45%llhk~Y=c!w(P6TCv2FsmZUKJlIXi2oFdY7tXySlQaycwP?raA>SBOt8U-d@{tKr@0nOlh;3HH;Z{Tzn9EZshu42c#"
        "^Q!2K=MJd>$IyVw>`cO`zYw0%QUD9ad!rlNf?qjo?<O2OWZ2`_I+>KaX4kp8"
    ),
    'Antarctica': (
        "c-rk)OK%%T48HeQ=x(h|&Tw8pAi$`5s|=%dbMU1Q6crJoSg0%~2(UlCBxiQCD?cj7vC%`cfHeEfEIH(mAGtcc+0Hie?Q%Xl`"
        "E_=?_}0Q0#tp#8#0WAzf;h6t=P_a*Z_%K!26q>>?--vnv283m%TK`wO$^pXk|8EEGH?cr%#IKc_=X1*j4`sFthY|*B07pPur"
        "Xy(!G@r#E%{K^5P{EYk|SB;96W}2hsX%|gvk(vUru-CpUu83Z+GU)uGGxHN}!BgA8&c{Y`(Q(beJ@uZ3tK}h=qnc8%}wz28g"
        "mJ$op(JYgfA+Qi7O0k$n>}c*DCJZtm{$`eu9f=jO|DwOZ6&s)zMpKz1YUN0>Bx*97BOo2qp&x~x^SsaoS$N5nlX)7ku=yV+)"
        "WU%}~bmsceW1mgR%tKnpQ;)z8ZFqSwjUgc^<1Dh^d$5Vu3JcjX<<mbe;jWI~ZCH1+r!9jKnO3cBCPsPi|M+y0e)NLMJLa#^T"
        "g2{oX(WZe+2{jNo#7b!2LkyIttq7QiqJ$Gg1Pc<QDl_1`HHRXduID}VeTcPCvN2FpCzt>^Vk`0-$vyvca*{3K`2bRV_&8E`$"
        "eNPxpX!T|?%aQr<ef9SK=R2Fy~>_<gSw{by1!<BKmo&G@sKCJ-mY(UT#2PTfbVl9XS)$<bd$!ljbpNe909=vKt06B85RikSZ"
        "F@I+k9A8@g%vD8Rh(%8HH@7;PdOt;Z1ANy!dKGQiDcRji>3@4OoN-BdMcZB8p1biAzx&Wc6F-=l?_3jtgu;D5q?bITRs>xec"
        "f>`Yh!2biJh&1?lI)#ccI?v8k!hC~fEs@eS0(XuysdX^pyD(@mGT{k0DW(wTOb2_&`JzxX0*-?88cXAg5p$i>yM%3KWs7e$S"
        "&Xmdzagj~w$#0-=dbI|!A!h>9OD`H)+T12?}(fYt08}~uk)BG?M9@bt{csTeW5}e89$*0_FK7l--{yCDpEjDvo+NDuh^OT%J"
        "kjM8-qO62lguzo4sgABY{67EON8Z4SDyMq2TESBq011N2jacxh5Lwb9$<*d@A!V}5B~jiYVjpq*&ZA@(qE|O@1yK23K6bCE{"
        "$suUxY*2kIo!)OY1wmfut-z-^~CMJ4SQlP*LT~Ge_gCsi_yhwzWjSRKRLade_G9MK8((<TSBf!EcEv&*F*=qf+;l;snp16S1"
        "_eam&t>xtG?_#a(QwuzMihUR^HgGV>;nu^acTR2qwg?9SmKh+OAo5@nD4C!h9xkLU<Tqo)29R=K()%%#T0<1t=Y`@dKo;@h*"
        "m>(I&RXpPk3g&f_&ZkIQfCuRGG}IP0iz7XMBf>4$;SPeac*=M1;=L)N<5tXHclMH>|TI^qT;%Y*KhyLXWb6X0(%Y0P+Pg#%7"
        "d-{zgt0P;pKw-7cc3HP<VU*B%mpZ@DV9R1&>_huqY5NzRmKv0h|rRBe463QjBMA}DC_!n|3@00"
    ),
    'Arctic': (
        "c-p;CO=|)%5dACp0joP-NhU{Iyoh_M_p+6x2(p&N9)$hzW};Y2TkD~ez|6~=kN1+<u-<Rh^>Ww09=djTIdr|7?YC`j?4s?To"
        "7SlL`>=cK>W6OFZu*f4w1R5ctXw33ibD>M^QV<7$ndQSf_{{mulFA(M?zw`9FG=5i4ygfGv);ow2f86Q$K~OL9kr&I3XbdF9"
        "Mp?l_eWehfG8nIgDUA17`5SfMRaGW<pFc`Rv>&203+81Ss=?DU~rFN%UJFqRFNa0@(*RiT)&Y*^;*hDIf@$00V&$LJW3SiD$"
        "jUQaZ(B@pR<?sr05mD)@=I;qESQ$1DE~{Dan6;t1WOsLu"
    ),
    'Asia': (
        "c-rkf+j1K>mhbx&{k~R$`(<{^RgRrq+Zs<av1U_wa<wd$$dyDol;|y``s4Q;8~}Z%C`xi<yVDg51VNx1eeO5BxLTAyzBrvNE"
        "6%J}&)BoSzdJ5CbBsaz-<hm9ul^JMK0lDvfsvdW0pki`tux9f#sBR^nBwBHyuPWpQ^uu9U=Er@7eWhYOT+M^Ed)35E7NWd4T"
        "~SmmI*5^1zk!vE@N9C+ZR2Tetw{<0}ju@ErWY6xR*u<hb_ZkIt%L*Tsvk>XjtLYZ9R@FM_)<!HH}F<kJT_zc+>qV+?Y4kV25"
        "E!sfSz%9#e(KlalG(d#rL{9$^`CxAg2av*C;x-1$ODC$wV9Mj*YsESHrtq7CN(ihln2{c(XW`x&-d&F-isb_jmkCFxS(;zO6"
        "{^=Mt=92b&VYv88wQJq&pV3TpC186#U((qcP;Bg=NJ&GB6iST=ZNTUce>oG#AR*%31q-le;cNyxrXoG*R2i}2Ut>q<CA~dXy"
        "4e8@o0HpLh3g}Q+!g%TEUV-SSTh>xIs53LCU9ehu5y#LHFtbwIdxWy|b1Ng5!3&U)7Vx;ZkqPs8zMV0w>4R(kzIOT5qal=5i"
        "uTee`@nd4zlUJLg;y)!4F`aLt<e?$IAQg&JiS?0N@#B)UWYe@7|KPV@ij(H!BwG5L|!gqJANfwzZ(21eiViDk!Nw<{8eB>io"
        ">N%<Fc;xaqNO&i1u7O2b_;Q$t!p$;z`_M>lU8GyGS|lq^H4?cAEL#YiXgH^MEiWkryOH`Qy6WQ~)6+^FN#-a5B}Fu6pv>un;"
        "!%Rs5*OCWjl4O29RUBhL0O;)V@L4Y+|(gcU5b3~(>gWewjCGC1{>Ap=uRf{@k#%+<*Zs3#D%ogg!VToX|DgUoU84uBf8iruM"
        "s4^oj<C;E-85&9ip<wU=qHpt3a=(w7nl_%wOkv^Tz;p1rq;wu*eFua9|J^)1>(SD`uf}?@Eiz;qtePb#viqaPOLwZZsH|xOi"
        "lo>E>JQ0@H=-9^cRAPCmW_fuRzB`up(Db7tIXybd`>8yepCY|rfRh<C0Sch~Qx{BCt-&B*jedo2M%Na*SN~GAu|dE-XemH%F"
        "PxJaAPi|2lZ=5{txdyRkPQg6Ng;z+pKj#Aj|XCoca@-iV~Ek--t%qF<F!FEXAO|^b-7pq2muRA04Wkp1bA)}x2Azu5T79ka^"
        "3>K14tAWD2>(7aDeR!Z8-o*mJ1JjDld8t)S3G&)Onb;_ULS9*f6q;PB_Xzfx`NPQ`@hw1?u^MN(5VaB-3a>Ljh71h!Wobs~s"
        "2&bj$VWAKmNsq<ufy%(2HZj(n;{p5@v3>bw$)XM=WXBMTuHN%W5hf$(XcA6Ovr@FGE=@MuPkw+6FI3$w$Ev^-6}UY47S3Is)"
        "#2trFpa<zqwx#nu^_Rz3lM^NXh=I!6&-f`A!y_6*;N6!zC>mA@IJ~Z$;FFa$Dx2M(6p!g~>zIw9ZPZqYpdAMXG{s3BP@;*7I"
        "46j+-Y_Z;4S5DWajZvr54&J2gR|S(C2%PoVJNbkDf&Ivyz2l5p5%Cr9Uwi`Ntt9J&19^}3!U@~)_b_RbgM=P9du4Ef@D(%gL"
        "|tdnU7S+mW2AHu5S<m|*4b(1eb(wbz_>N&Q)s)FfJ&%4_kc`9t{zyHoJiJ11}SY^b*Gs*r?()1q7lM^^tH1?F83H2Z{tqCia"
        "imo7gzK1*?GmSXX>#${_T%rY=GC7?Or68ndb*4$z|TNs7MQmt*@N!1F#Zkc_mF7S~9Bc*VAyjN~<D4j5q^SPmJ^cQx=g#67+"
        "8A**4D(Gjk8bhq#mkf?P{R>&<eus6hL0S#q%nG%ctyB$Nb+B#B1u`GErvkxnXu$_l`qb{OS?R0z?GWs?4~y!g1ezAnl3ceuJ"
        "ZFRx3a-OOb<iD>$3L<$dUL;GE5)4Fef><4O-VOugXH!E4emk0W9&~X4SR0|})t^hp*G;jqiU^&`5&ru`e!U3m&`C(>F1kx+Q"
        "R*-PK$k_UFzQ9|wfII0H>n$koCbD-Eo>wHr$hX@=!{P(@feGWV(aHCT+G$=cVz+;O;7O`e9JMukVa_n1@RL+G`Ahee=1h<~f"
        ";8tcWqCPYEl$ddt8z)m|F4U(T%MGG|Lfeb{P0tGy;@g78=bMOp%IPaO^pycU$UlMg279b9F{786liHcnL`ZFS~@od+;?aH`}"
        "X8$pvPNlFR{i2tY{f69_`tMu^>msHFz|ef*5X^Jtq9hH9&58_Qzs*R>Y4RQ2X=8*X8<T5rOgjyj-5m%SCbY>&r@bu4IJ12E@"
        "I5Rg?ag?{CpKDi{$Ui(5bylrRd7bO_CPATd~q69Om~QA>blNFp?GBj{COFRYDGT^wk0VC(|ml^z_O_^c&*SkOb-5nnyI9e_W"
        "I)Bxa$gnNK$n{b^PwH+#3_><a_dz!YY?yovM@r|r5R+lHM3dE1vaOvTuJ6s;bV3ak242z;MiL@QIA3O4=rbD|q5BZR^A!!9V"
        "o<|`eD0SMSwGp&1V2jcV+-9S=gY7FY+`|URz-ea*?Y(6@6GO7hdS|T+T@2L@m8G3m<;Rav)Oj^8&r#5^4TDfE=(HbXXcLA+{"
        "@}AnP6(3IgA+o*on=O)8A&)wG$b71jPgX;972aDRC6l8kVB1Ix%w$C%d3x@tIFBhKRX`%dAAVH$GMtTbwC858~|jZ@KSpGdt"
        "a#@UWqe2is6p1tX7J7#4Z=i1;dJS8dK}CE`GJA0{&2n{Qc%(hE!_7V4GV#u$>|~veGsh9f?=!0U6#z+6NF!TP?{nBsjD57BE"
        "aTG`x#(OA>*+?N96TlbV6Y1|WHq7(qWF+=fM1dyG)V?JVx*p1yw%{!2l?Ozk|+F2eRb=V6hjX8u2*U?v-vFx;_wD4~C?3Vg4"
        "%Lfovc3H#z=QAt+2`&t@YL+=~u50qOp6fh@|*#}mm(RE0;gZ7~Sqt^H+6#)1<Y3g8_SDTY^fx@pH2%U)uDABbR=pg(Mlsqdy"
        "BW9fYG|3gnKNv=4bWP$PF$ZN-eYM@#4X0Do4fEeX)D4mYvNRcqgekqo{{kL+wz;}4E4<H#O0l?)eLQAeY`wHpeY3gDX7d1a9"
        "L=}zOekJx<wa;_vh0i@79gCBv^SZ}Yc`QplRkm%t1mkwJUkJV>&dEjpw=ljxtZ^klmSXWkRGM>+BBCSeE;wAPeAns(Y^<&ht"
        "F?b<&kf;e$yZcvWf762p)p#Fsg1iW>+d7F8TdjZF;AEP(Nz&6H*fuejsxUR6<}@LWB0tk>hd(od^aXJCo)Q<dAp+aDJj#pnb"
        "(2;Et}<qc8@NyjWfi_aJ_Y=w4J&VHuR>BcO7bS2dj;P?F5ud+s!k$Sz49=n}|M0ZRmE3#2t+0)}aku56;vpy37{0aAgB)(g)"
        "AN668v-fJReAU6oInMg<0ePd}p&!U2tQ|q$LB3U{FU^C6foa?6F^(`GKA+O(KeRMiz?_=)CoX_cK=gDJ$6^1(m-7xE<JE!5*"
        "MCoCCmm{fz-PN6mR(53sYpWPZ-BZamj8QpaY%fy^q7m>8qW>4<CwM2YK@NMEmX>;wwy6UYbR@4Hcgu=^k4OQsy=nK{NexME#"
        "5x$Dp>%XPg)z~X=BzX=5olnalZQG>2(aPKwSo$sh(B?^wXBYIOnBXjwVo?K=>Qz|B*TPfDq2%9R=>4SLTFH(M1+FQ_9Z%zMg"
        "afTrZpmwfV2q0Y<pXnAR9%RLpiBja|;sfNdwU0Xqp2O)vF&QI<3+gsJS(lNT2h7^oukD@NU<7(zIrpA=ATj59zM+UZuy%BY^"
        "IbR-BC2nL4IL((dIs()KntJb-kbBU_j2C*iF{GLhINyLkXn5{T76_xJ$*V91nzHI68?8j%BAdWe#Yn(4hHM9B*!OlrJ1(|Y&"
        "$J>~b(L#4#1(;VZ7l2IuFR34FlG7acs5+mbZ{U8xh(trf_8Iv$-vjtwUBV$q*QPPxYK$b|-fOJ!7iF8l(070y;#-xNN8I$7H"
        "<ju@NP8yLgsm7BrOv<aYJT9+iC+pR+a`5{}*Z4NI4Rkxnq-_{%PTIz#ZA{w6sJ5Y_^Uk{Hyz3V{;hwxh1KNg;B95`$^o~jUn"
        "6!^c`<S$kN&A?zk4gIo+Q;g{%lYENyTx)I1MSMi8K@&dYoC4Rv3=By_8fJpx3cp<G?mGl9+ULY$7&_aiZLCEvar1O3Zz%)Gd"
        ">9m%37j1-V!?m5XQMkY~UgiB&!U)8*f2C6FD&I^=f(c;Sl~QuyqdqSHddR4HJKT*a{<jeF&P7#7%p45JKBtAO3cnpYQGa?LT"
        "aM7oOdUpdN{I*}Gm9%tRru@N7QD@@j1<v(ZaQF^IwT8sc#nAZd#rf<|COLoRNJ!&&gCb1wFCt0nnta12W{p17HpF&wDw@zJ3"
        "Pcc@&eXWOrK=^3ASzqPgr9$(OLJU+8wno7!nr0m$vfx;{XQbh`%5a{!11@dbyKDS$v?7p$yi8^5TtHt7QG1i-^!%eZ?Utg>@"
        "Fr`F{->lC!*H`DjS(wn7vrzlZ&S?Y#Jf|~kFl)P?_A{KLkS$;P6gf27Q*E1=vk+3zwG$epA|;6SO4t<cL+6ygGv)8>k-uXxv"
        "A=;=SJ&n8WOGscyjib4&Fas`oAvqZrZPTf>R5osh;6&YhYwdA+48Gf1J3Wr88BAf*xfJZdsnLjP)HKDR*S-0&@xaoLJu~mON"
        "uuu0CC2w?O1JYPawyRC`q8{YS8AYj8-HN0db7V3kA#73>yduQF0#Yk5IgIj8sM|7a2#SWw%Dg_oD9l%5m>k7=s^mYuJRiSW3"
        "=L`7FZ9pzbtbc0fU8T(%Q<`vO(gQ+g_^P1^t>4OJt~#t9Jq<4p(2zbS$4Qn2{`l<y9WA*18BO7e2}`Tf>%R<y05J3WPu2Kd@"
        "u8^-{w$(W55D}I3193a$Kh5SF!(zoS#xyEE-ZR%v=*bZf9OcEooxI{bedMv6ui6Ote`H9k?;a)2EfTAvtI4*q1>*dyhQpP~`"
        "g?XK$SaX01VKik`FzpOk{{b5Vzm?1~sss<vZ?j7Ow!A4nZPsNarOgKxv;-iP1S8+L@88}8g%xh?I7Ga23la;?P+%Dcfhjdqe"
        "I6Y<ai!UMb5&l<F3EIoJiGYt;`8Ej@#bn>&Mqnk)H^N@R5&Ql@3#6W1G5PoZ(hCH%cEJLd#%3I5L4Oi#@yiwS?mH9PCh?jQb"
        "={KLn5?7ABD$q*<1nV1$v1&d0)Ww2THynKamaaT4*H9oucmEwtt*gvYZj}Wu&PoYmcNQ48tU#Xig@K?RN-}c~!IId5yUVyS4"
        "C^?rZY)H4Y8PDM^OK3{)**$rXIhF<ZeA>$N_WtEsI&I>+nBG^%vaK`kewnL%BNClw^eT~>GNweqhti>Dc+Tt($IbHj;M`401"
        "Q-RW0Z+8IdM>g)#5ro$3s;0mk4x}mbmCXqlD(ochNQeon$qQuisD-s>8xHPPTNDJf`Gfz#<m_IBpKhDeRb0D=S6DCsIETF%o"
        "3jc#t<lno*grTxwbwz$>(d1%H0T=`50YE%ysFQ}ee?|Voa$SC$F8~FB2<J@lR^oIwU3{b%@e$h9(|1R~uFhqI;|e~9WHg{9J"
        "os#|atsJ}9#+kTVhU6!D0kE#y9kwafZ51yNQ8AM=`^c?b$9|L?x&~2BH5`h#(H!4$D$Iz+Xku$#w5R3r%8fj;7|f9&^G{($x"
        "Pm`>-lB5Jlz!OWB63zmYU%WWHx<LI#DrbV*0$&F{3aj&@dEO7;IR;YIr29D4W)u!!kE#K*T@;m0zTUj<53$fu{8<>cn<~?%k"
        "`j&fnT5f&cJi6KK@dL256lwvGW1pD5qgLHV>LS<>p1od1`a=rBJv)~6EjfF%Iay4=a(y1ZJhZpt;9!SNurFH(B6XFT8Tve~m"
        "<Ri_B4)gdek@Yefq=G=r*lQ6Nrxx3D%KirfT<%hp-E<bJ76$SugBtoSd+V8tT3c+R*YPm$S&E1VS!El3)Alq>7VBsLdceERO"
        "kPSeu1(h3>Mi4*>uS`<^TrAsynv){)vH-m#>a{T5#)_PvX4b`34>uq^VZ;KSgfLj?FL>b6lR3e5DRR&=z^i7NEh-U+mH;Xdi"
        "285g&>U+>m#5-1(o&=Dh@qBu>9}nUt)n>@H;WA99^eKeLh}y&U%9vj@k(>E%i*39#>K-uEqtO$-jyHARgs$;EF`GARU=+vM9"
        "6JY&`=Gk&R22w`S78gX6GvxuL?0C!s$?VLU1QdXo^Tft)y}-Tyfhjbpsn>QVcjZ?P{CwE3!lRfTqJ?A~~vc7wpDrq|t|>ZY!"
        "OhZM1!>ZMN$)0$D6)PdrS7C&re!SGVVD4-<J;o|UKNvXX{pRj(<?Z?R|eZ5y3ogIYr0jxsd){cCWNiG)8tfXS%d322!<oie2"
        "TRD^SqYW6I`X*sDb=uXkKN%38IUS3^g!@~b=mS-Q1KtC^05^!{e4sj-GzuTd<(Qj{#UjzvTeLF7#pGU(0P$+E*#WbVCUxgP2"
        "C_kQrgTa*u)9Id;i;J>407%XLB;i^1kTrPRQG@**y>GXNA}Ej0WrJQCo#c_~h*+Bh=3@kB!8Im87_gz{EyoxqMWq=dZ_}Fju"
        "$4f118#YvMDjw=zQcn#Lov5emau3riYO^91)~FjrvwxoJaOsiH&-9aYdrjH=xE7-3Qp*CNfn$tk0(z2WASkXe^Zb~{8+&<_b"
        "MiI_o_j=)dONI*8>X8sUFZ*P!A|V+UoP_eDmjW7J}^<NQYnUfRhI>C7AYcCctxn&w@sRJl8Vxi%&dv;<<NpOJE4Pt<mFZak4"
        "-g9A+Cl<>P<c4iRtt<9`(NhA=LWRJH!Dj{i|9MvwUjL=)cJUslz4%zVhAvJOvbPpI_ECE}1ZoPB|clml2eH2DMBv7@t2V*~("
        "t4gs6sOQ!gAnAU_v_poEv1x0^ZmlsqYe5b>EAMjN0?Z<%AA-&qVk!#@eUMb?CLoyt@7w|)xCwdI{*m?53!9)1r)VGWuonw5D"
        "=F8RPhojkYUJ1|&A1)iTp9u=HQzj_Ry)_e5c+l5%o#J`4T3#>8WeKVd1{$V&jP0Yo&txo0w_z*khU^MFn;?bka=0ZPf*Qjiu"
        "#|-fcZJ7<s*swAL3G>WbPEe0?pThaJ-S&f&u-AfBU!!Cl!D5h9d>LdseSl91nh!J53LZ%;1yt~2%Cwn06Zcp9ASrv5p*gAd`"
        "pI0?SlD<*8eA-@q%-i!C1N0dAOomxL<37Dwz(78Z^7-;Qn)k2`S}G1uuAb{>LPCyB&Q#KnHKj`|>f`ra=g;FfJ0p&>9gGo(L"
        "hF1ckAgG0L4{zLa!WKqG_l&7U_HtMzGFp%X`Z30S@#{AxD}zit42Z7St1?UqvRUm^TT@jWqe1sp1#*UAK%1{3`L3M^)|iYF@"
        "ljvtm4#wXdtHe>tO-ibFYw%PoqJ}ALp^t7pu?J?3hi_!E#kiXM1g?tD)flr}k6<iM5`8v4c*TqeFI<GjIs&Db=gMeUwUjdv7"
        "X8>H8(($l__vQJ#yjUzN%xxITe|d0s<Q;vEJD78l&rvXt$fRdjlOKf|j9tKE5-}V_ut^2I3ubnb!oK%&oUP7i_rAO=*XQN(6"
        "oa*`d<?!e!l6uGodj5w#D!F7ef?Z0o-AT8Of1V1?`NycMe*w|hamH-e9XY8%wGo|9lmO*05O}d{;D;yQPDtwW>R0Fr=vK8I`"
        "~0x2*vS{qMLAlnlqeo)?CUi0&-?lJISf;p^A<D^eO9IOx@BLflhW>a?1+1g?4qQh9N&yG|HJwcj*z1lcUmM{Y}0dd*Z8EEYH"
        "eMtM#nNttv$q{)Lf-7HdX?NW<_d9xl@G{d#t~oSm;OZqT3$O!b=z;u(tJaVdreE6q$6-N~Z6w?$Xh$>Yc6;?ryaBt0BZY6fF"
        "SduE)$gG(_^W2Y;}fl3L)5-4}b<h4p*L<`U+jux3%J|Y$2+T%RZyY-~{z5;E-?eqWYs=(tt4}IRA0RBS>r>S%XMr%fkXY9dX"
        "qjcEd_|zQOSeVKBAbqFTel<UzEw3@xRPv{FHXGa!(K%2e_%}o6x}wza$>L&hwWv6=I=_I}KK^OYwKD7&=?T1@VVycS!zFT>v"
        "0-E7q&%>lP$|7rPCQksp>Q%f{g!LZk?%VUSfet~@E$>q<^{f;Z{dA5BBJjWG}Wp8mV%}vyadyWGymdskaNk<9F359NH`w4R="
        "|#D^L4o_-oQUW0L(tY*gnR#Y0w8HL!p8MggJM17_PVevI;4w`py;m1}peUGy=(B1Ol;JVI?D_3P4xmV|i61q86Si98()}5@g"
        "^-by&XxVn&$=0O%p2)5qGSI#wnEQbx)JV33Vf!(piI>Vm0OK>xtk{dyj1=Es@`G`Cca@2k1z$D0QwBCl&cF<)Gs#O!Kpf0}P"
        "9(M%p1JJvh7y(lWgf>w;mv_U)y5!2YzNFrQ~(W~>DRq?j`glQ2{OW)F{0xrINHSE`ec6}O0^_En0(3jCXPdYBkC0TMJOs<Qc"
        "zC!g|rs~^fuqWN=We607A3otwxc=pC4~2u9vf6VDg~KXNo=>XY6H@hru`Znrk!x>1^-wq_sH~20!BwBo{a;tt2mhF1%`GLZy"
        "5-F2zPW_t$>CZr_cf)|!)keS-|D8$p)CbiJZGtJf`R9y!U<T^sEc5uXQ@vJHrY}}D<-I%4)s5aS%~jJ1FXrRat~3Ez88dq?z"
        "I?%#H8A>96eU2CJT$f6KO<!;}_-W;`8e2dUal5sx2R?!*`c5D4k)$dB{DR?9k*7WKm62K!G?f(6(L(>9J&|p4jX}1@2){t+D"
        "_2l1he47~#H1VWJ)i4o&_*G3L$kLlPd4xTvyn%5a+S=N|Y|*BknMc3xi3){EuIW_?z1rFHi0OU-l)knM*{4(4Axa{T3k6yA@"
        "<Z**^322WdfJenGSrvRCkfwIn~vilQm?T=fH+MmDA*0axOu0`MbXbQ(e`WZ$i9OXyxx`iDzJPzbG!h-k7&48tVz8yEigDioe"
        "7!zKk9-y>Zqaoz~0reNv=K"
    ),
    'Atlantic': (
        "c-rk)TTfg!5Pt8kIPYP}%=k7=5E7)hsOr9SQS*pa;i#pdP;E&is`KMJ9@~5N!0uTfgd{4mV135p@onbwH$J#Lo1b5vet3TH@"
        "5Q41yPJ6Qumd|kPmh|3=Ri__m+Hm??C8G<U^58>No@i&)>OpL0M_)#>Z>X%;@;-_*R!K0iQm6I+MwNGAk!D?MvK4pciY0gl="
        "xz`?7b|tZcnDNk9#t?{hg`Vb-VB!cBTkg!)`(WO$1988fN1tSgD}}CbqI5#NgytDquWoCHm;RHi?GaCW(}~jp>94={JoU(&*"
        "4wHk=2w4jrY6Hx#wIL-|%oG^)HtQhTkj;{sV;t;m=mUTaz!tb^XLeACWYFAkQI4qG3zcXZ_Q++8x4DvYR2hDoPvJn2Z$2i-s"
        "q4%I3_)ZH>bc^}b6?dq(}TU`a!1Ol@TcLxm<F<W0*sL2PoX6g5;^hf$Y1|Pxlmmf<!#mkX@?@JA`3eaDtuJ2=1JQ48r_KpMo"
        "a8U1q!*=oKr;~X%NrA)lMi7vZ4@KU?S^6%GhuR2SLHppx^qoRd8V_bi9ibF!zEtUC3@d{s+@;-wy10wGAeigOI`D$J4ST@6G"
        "w4jn0p_`cx-qOx5_neE(U=gO;IVWhi@8y>AOl!5E+deHw{9STbNR%8qc$xi2^zDP0R_c%!VvUmB6u}SWLQz67ev-W6&y<&Iw"
        "GiD<oYlsAErrwl_16uW~Fq{SkaX2dWrZzQARR;DB0ZWev$_tOHef5Kfx97TuK<rHMl&!G0A2-k7@avT}5&D9w=VT&*zJ)PUu"
        "+l6($D!E;F|cgl;JAa4UOropghwTsan2j+L-VZfq~HX`2vS;B>P}*trk@{lMG)$JgF%(Eru^ulD%Yc5%{n6G22<5B7Gne?ZO"
        "UL~WtQazJdrWR@jtEBK6pY$IvKfdFA)zGwvKZ0P6oX5KC?+GgcjKE<S`I=yjUOH&ywqn;&~fly1Cazh3aiI-(OdCz+9na)qz"
        "(}i#cE9pjcol<`@-IT>`PX(VPKiiHiw}hHU$r)d8%;n|Y%`)b2Ia%})JULl(QEE@g;#0Etlq`OwWHC~pp<{pk@NB<Ri2tR%`"
        "uNBEpVN=R4~SuT0k1{y4IrOHZ>J?UEajg0pX<a>zNRG^PC?X=z-CMkBAJ+E#JUWS#4p8_AimWAV~U#WEd`d0(NktZjcezVpd"
        "6FQpa8_GEP0&I7$p+bPMtCu*T}^v8S?-SZX=Q8(VGDR^pYh62$PT7B&<nzX7U*(#&qst`EH{>wB@h4iarWv7oRSFKYrU@EPg"
        "u`x+7^m-(<=iV&cEFPvtoRi48S!=g7GW!;LHUE|1@}XYF}<b}_xJQvaz?+!QlN#pBf?32!EGBeMC<UbQ$sKWnd&J!ab*%pbF"
        "B&o&b<{j<$Pa;LnE(neLcDh@h!IAGJtf3^_rHO0BKS7zVTr<)MaHvxcx#vX$Q@)BhUhS8U|1d}79m&B4rjOlEYR8T+})0c-L"
        "@-b5c;SBj|PN?DsZ$V2*<rQK8mQ17cx{Ktd<zDi6mdD0=Xv-X2zBl_-L}z*R^{khS?CL!w_p!|0u;d3e{0D|ea;y"
    ),
    'Australia': (
        "c-rk)ZBN@U5dOYj(eJcyw$E>9Lh1?<lVI8e8rmlmXrx8!5-Dwkkn-bqcAC_oEo*2%AW)?Ce6}z4<(|989?qw;JenlY!Ekih8"
        "`iB+l-|U79tEmz7gs^+;(naQ_k~d0@;>y>&M$kyDuBLlKf{w_YLf(g*SKgl3c+~SPvHy?7`Qk0&l&8qedwQ~`#TWDfD46;39"
        "!7UER)hpnrX%XdfG6J+DnotL;p-_j!i)c?)FC-H-`kH!FsXBfE(ueIP=q;#u$Z81Cl0gt6}IZww(1ejj#-yh8c#q!<sobw>U"
        "c*jrSDS0A8>{3bjE~&8jso=`kTlZ0x<AW@V?VgX=LnT7JaNnla@!{j`MXa2!vfWE_Xc&E~V;g%Dgp1ze6LHb)Mq+SDi>ITRx"
        "gI)g^Rkc+OL!dV{JLjmsP8-Wa<yh|(xLz0wQ3Fe&gt|8skySjq(HXvUO;?-TOvAhL5x&q#=@9G-TU-D#n6Qv=ff6U`Jolc^3"
        "Oa)nUvwK0V%BcsO(w13nsB#kGz0^6(9D=!QTL>Cn$^OLY^=UGh1djO?rMKB#lBN+QJd3qs8jg5k_Ty4u*Uz@;kD{YTFp*Z0V"
        "32$V@R0^Tn9Vy%gQIz#Ct(si&2FN67AP*G>E9?#2>Mb;^%@Q-!Smnq3QBF=x_e4VZj>ac2I$f+n`44duN23Y(ASjW%tBQSsy"
        "|B=lFV9ZaJ^<3{*~rUrjRYdwvFY$KOHftdW9>WaA(cN;CP~D72nDV#AjLaQmDt2?+P-<ag-A!2yZsB+?|M6$pbn$5iJY(qGp"
        "3x1Qt=L4r_I=t&{ofgmN9&CI6GGTKFDVls&<uU+f;3hplz#ju)SO-_gJv(g@m!&}3aYDyXE;0$Nf*Yn5Kq<{B$n2xXgf5@{`"
        "7WkGuyf=a3q0AxUITZJsSg7_-xz)5GPUxN>SmgVE?)9fxTgkc8Ou|xDxQTotbAT6T7wZOG}Ibo*kE?9k#ZAbjb(aziv6$A<y"
        "YA_PngSt?$KeWdAjbcGCZOU|GRGA`;R*M9rswBltYYn9v<fWG-lnF>#TO}Zg8#L9dT0@qxT91TnHM9$ht!L3!7gf2EroComr"
        "_`k@8p)g9*wOMMcGirs?usJ>`dN~WV`4VMYjjt<=HYn{tYaSTyyvA?a^Bm94Frxlk0&?TJZ~J8e<ruHEO(?3^&7gmrla2C=G"
        "sdi*Idtg&9z!xcD&|#+Adz;n(NixTz`*=lm)=Oil?)JQ@z6mM=L>lMWE%TEX>2Ji)LdTXbaadFcqhva)l+Q;fkbJ%W3`r<<q"
        "wi"
    ),
    'Chile': (
        "c-p;G+e!m55dD??fNeYXWI*~NeGpvm!5=8KVxjcG`nVr&vS}mhrBtmF2xm@a&RnwD>!;0jJzFgIFYD)<{dT!~XzrG)&EsZuA"
        "o~d!No=9L?e3duECvG&pyj+xz>=+$U^c>gWAHq<VT89Z?NNxoTxu6y{Z*=AZfVzf+xZlyHX~{~IiNllF5=2c4YC*qOpP>%f("
        "nUGESZPQ5vW<rhY%wTz?^e;DUyK(5K)4SnUFGMaMZz|Qo`Ax2!8ab%qitFa$QXMceylBnQH=3zO8J`T*47e{;3Pe$v(g3${3"
        "TusKTGk=kM<QL>E=3PPKNCjvzA*L9+{CFsJhEJ3x62>Q<hL%kUMuYXL__nJ{J$q77pr)|meUCx|MW%Jfk!=P{m8d1Ra`e+7~"
        "c`fU"
    ),
    'Etc': (
        "c-l>qJ!``-5Qg{uitNf!eOrcdO9-91B}=yw0u6)=Nz*R(<9j;mEG@5PJufHQ58nTrUf(|soBeV%R#&jD+Twmb-~KMA?@g^Q)"
        "ukqt6_efCEpHLkeR|Qsjv!=PAy`NB#))pgcHvUs8!kADZX8f2%x#2|5spWUGdw{IzBRlwJn~{~aA9iP3b!5y9EcAsjR)ZYL+"
        "6osjEzU(5o70xd1>!plkkM8^Gx8KeuOMMWA1!np7i-9;S)}s7v@EuuLv(#I-mIqd40ZF_>A+)!BJCSL;)v)8?Yr+U_=2Y!r-"
        "8Oc2!_R0VjeRXLwQtMig)&3=Y5rin+8#kVe3|+Z&ORjja)-5wY&B4Npy@5sjP(!x4d0qY;gq2*Ux9RHG4%oCw4CM5@t<Moxt"
        "85i+SpBN{mox<{BuH5$>#iO@YlA=PL^BPT-l2s5chBN{mon#bdA`B{&L-EzHMe$V&E*H!L5pV#N6Rx0kOZp)9!+e93e{sF>#"
        "2~Y"
    ),
    'Europe': (
        "c-rk<S##V*l78P`fp?4Jx({7Dmc;OQEY2uQ*@~DK2PC%1wp!haZc?*$;Ky%fT>u()laxpcE=wvDt_Dz<`Q=&1SKH0U#kVi6-"
        "maGG?0C6d6h~At`hYxmdGb1o{TI+@MB4{k5%S=N)7P2nxWAsk7J*~FKdFxX;6{&JKkccU>beDGf~O{Lx*4UXwgP_D5rrR29-"
        "L6}H~BaCm*YR*(&C62MwPHi+l*3XmC=k4=n6|+M{#Bd?&KDBx)FFjze`YfYUoJCjc^@9{aI<mFiu>D8zxBo7{c+b!F4PbqSj"
        "%W5O*&_g+Gg1>aUYVgoN){JF6Vw@F4CMcqi;=$t|0FR?9IxXK5zP?OeHWmeIoCy^K)qb1`C+RP`5Stu!6C;G9U+@iLn?Z9ZV"
        "*m`P9C@-1%Y{iIHOKb46TN1D&xJZ92}<<d=KAR$K|jB15HBeOtNVLB7*KTbUM(2+xa*QhJQTVbS5aE<rWH`4ufuRAj3OWxRs"
        "r=kBj_JZWQ54+37_ALKUP^wvwB0@vgas7V*`wu(5>)U~o6T06Jc-0wFl0WJjLR+?jJb8ZnIztNgyPhAPhE4o@mCbT*d0xRN<"
        "6>mf68MLFXsm0G9*=4T+~tVkZG$|C;^kXj90{ff{sPT1CYAD}39pt>|FSjVRMlR8qVOI@GiD^oo_Ik<xb-}d66sk_<8&Yi>)"
        "8qcDeD<1^URep>SR|d0ZFDjiAxZZZp2Mf91+4lpd~i20WSS5EH!>EGp77pPRu&VU3ZQ<M$y3ZE%O)byI1qdPN2ht62jfwz$d"
        "_u()KWoTUz4bfYw@xIvF;_LbD?Tb3X!}PKMKZ#7eW%@@=~h9@80f)0^sihI@ruBtEr1+ibUa!IcP13R%IM<JUdhq{1&c*+nm"
        "%gSgW|0xb*t-dt*+KY=s@(vOJ0+$-K)Zu9pS`5Hul<WUw-oZF7Ib0AYva&nnDLUOxAz2A0N*c9~(mS+`6yRIdD0P(#Trv?Zu"
        "MDZ9d^Ylo7LIf;>32V7y1)5liJ>c0wdafq{_Q#hS(S7#_$j<QMI3u_9NsQ?K{2U%ik@kZRn^-pvTCNLY4uYsRbuY?6l;J@_X"
        "zBKWkP(u=W+ITwi^Y0ZNM$2&gzk5VPTVX%PS^$eeH^Oir0!jwQjkF4-#`G4astBXY6YBo#Ewf=_bpG%4u}Rgq)-CLhGj|`DM"
        "0Na8R)TqE8y|~;<%eXOoJxvCy+Hx$O_a6!pk&405WcCv;%;N1eQrObq8qz;yTEBWj%DECVZ%J+9v79h({wyMTcEM$L2C><|N"
        "$Kn!ul>h_n(Evst({Isdc8>bHD%nT5@l8xXeZ?E7c%|B*K_X&GjGyBVpR*3Vw-TbKNit>+cMrYAO@n%^3KCP?qb;DA^u(602"
        "Xq!$|Lr8wdS(6K@~%n-RMpatmGOiTVF&ZeciYg*!3c%EO{nvmByE@g}owUJVLX&9e0@eB}{tP?L9l#Gtw5<dtNL02Tq(Aqi8"
        "`^+Y-*`zg_v__k>K$@Lz^Rq=1XRkJA=bP>FU0wjTAyql%G1-7Qs&lidUW%Z*I8#%5>(?|jJ_V>L_+0SfERoJ|CY4rWO%uj&P"
        "iY_)gTciJ0BPc@gf!dya=BaOpYk*fw)y$hqTnJ~5JLCWNzbS4*;DnF^-K+z7IiO|3ftNYw%$3zwNZvyf+h)0wP3-V1xg9%&N"
        "#>zGeJI?0cuj(Y8#Ab&Kx$?9#&4nMDUC{!2t-|F)Piao6J#@=oJ<T<OkSqInlv=H=EE7C5fxuZn4@GpwW?J-ErM#6YXiOd)!"
        "}dj!(-=#eaM4a-JOQ2x^F}B&COsMzwy{3k;G9Y9!!6W2sOIdZ42!Z!pGfZy}HKc?>xT_?2$jO5rDMqKXLb(6-3-%-PXK4cK3"
        "ac8H%SWQ?(S5;&G{+iL*vmU-B`Mb9zu7SpcWIBOr`Ywo{{)`F5DD}S`<CqSP@7^NyO#o#cp3RKEqWSH&#x5u=u-d*I|#qP3D"
        "ED7$=eRgu71+CY(CK<0cWHkF@^}Qg|hm31Nfu;$(1l<QxF(1&t6tUFc7(BmLU;g_tU;>;*1(-D^ELS&R2meA7mg?)>l(K!}d"
        "(`o{hbkZhg3ZRgp2`$H%Rk}_7ScqydkEef@P-GQmUC-SH#2>&-VRhxgf%c(;rC~T2q{5al4<y|V$n)sbl<R`5GlHsDy*dAF{"
        "t50k(#Fl4%N}t=7qOZVsOs37)lfm4s*D$pFh?r%j$wWiiT*)X^tSA;LO|z+Yhw&S7-aX<@$WFj>_AAu0VmmC>RkYB3ICUf($"
        "r>WN3wXceZ}@OKAz(wGjs9o52VRrdWm((0~SRR4+9kol2=@so(zjpI<ED`{!5j^S@qh^WDeIs!*i`M_K<dN8^DW`9InORPkk"
        ">oW4lD?32?U>;1OF+TjM1`!Na1=|WL=dHkeo3ip;gyMZ~HY7OWZ&Vb0#X@C|bbj(S?)t$p0OiSgtrzOl;W(7bHI%NGqucc?u"
        "QW9;*9rf<lJMbyIY6A~uI`3HmmM-WqW~2?CP*pLPK8L^77dbH70<Fr?Hs-s}d)ez~ve{?6H7+|C-O&$CKs$&3m7C`(fDBEfw"
        "p#eP@4*2E@_6sG)@I*8KW3g&<tzdjV?59cQQqX1<b84@aT#LEjPlB&wRBedCJ2D<mv6WE>N4LJM<86qHJs1=FyK}k(DE9y*="
        "H<RszSzs^xfI5JiC>@7Pm55c*{_?ubmNIEw=03;*a78@LDe$9OiqSn~rbpZ4Son@X4%Gg)A?(p(mVZA2kPuO#a=WJD@oVj0C"
        "kbvkb@tJ2Qv9R~(kY%W>~pa~;A0r(iiwd<3HeZcOHQojG1-j@S8u@jCxltai)w`(-rtoaEc(;v)aBE~GV4=7sJ*POcR+-EZ<"
        "6^5Gau7$|lI6NaVmM*d7G!jzUc2!H8l-4kMrb?@tp&G})sTKu~C?bnlh4bqrQi!C0+CG0cC6bsd+{q?pUV8TF}IS+_*nR+nO"
        "=p0i#D}QrL@r+SsjPhkM%0Cxdr-VzQzFH-`<z5eYZ|jqFfTW0ZE^(=VOVxwpW>Gh5;j@IBCEP6GKAVL5F<&j$%Qa@sRP$sG2"
        "~_J-&~G??qE=0yqV3n~!+_ouW5?~o&_>pQaqY=tZyLZrIELsQtJr|{&V_aH6`wQFLWRs`6{?~rqP&3Q@Q|Spj39wc-orWvw`"
        "ky)3m&u;JV*>+x%d=Ka6kUBO#Pq#yg1)%H)kmnFaHRee_s5tC}5sM*L>*yc+yIpNYew5_-I^^)kMZHW|vDs!D<THw`$RZhZQ"
        "C;Xdc9XE5Oy5d4(s3qz<ka#;9amO4#qp6-lOKdjJZH1rVsgm@RfM!kGXMIswZ;MYv9pg?`f2sybJ<n@<IWyP4Z4Q`0`{8e-~"
        "tC2Nc>;2K99>vvkvQ`|)0Lb1r;=W;bO_a4o?UoLlVH|y-xW_x*cp07~BCQZ9~EjzDcxMa?6j@#1$_fDLe7Fdv))qJ3OpWOR1"
        "y6Rucg^jATfCG&x;5U&s#~mhl;N`?nD>Ii~EwBe%+=Mv|dY=DOgsW7`#(y)+!4^X!)`z<G9HT7>)lY@?IfcSFE63=xzAkOE<"
        "vI=WgL~?ImVVnQdu8E4>1qmAtvAu06C-G&KB|bMHLVX-y;{*h3H+#LV@g4|(JVjVh-4S4=4D8AKiqQn*}2H6B$jtZtA|kMsp"
        "*&W)+$38aX($PNeCtR^83}>)$jQ_FMy4TyIe$r8zX!X4FjB8Oe~_&%mx06i)g&O`oG18x0|c&d4c%*8YZEE0s-xaVjqp1_H4"
        "GKL?X0kpGEC;1s)+DaHyf0bJNrMCnHf7<|DkejB8*q3ML_nC%Tu7!Kk->!$_!Nmn=nafRl^dMC>U21VDf<ycISS++$3IBDo?"
        "I902XnMw_yU03al_OBRwML8|U?&ZI@ee96jL)Wk`mNWB1GJf=AU_fq7Z*AP&Kc_;=@$g-gt0!>@~Ttnc?vayr=Y`Z)wj!a7;"
        "$r#n=W|Or=OZ*XQ<x|=uYjt-UQNY-HS%r+GC<#xMbOQ8=HUoj#cTwALlNGfDB8C}2Q`@Ms4F*);E!CFudQyGz>T$=i5an6zi"
        "3pT0kMFVSXe?nK6fJESssFAfs~R3bD|}ix!m>~*L?o(=B}Vrj8F;4>HI&!#S~yo`rsbQZ<<(^kgWha*VvQ`(W{?)VVf)sEDK"
        "UTjwG{}U1fu||!X!t?fcTX#ZAiO;4|HH1N-6~F0SJE+UBZ&p=6j?u#en==PfMz0mlTTu6pb)6DtM?a2fV@`lU&?Dq`dC*PI;"
        "|SluE!8#Q&mLSOmnOrmDYgLRloK=a^=EU3p9xsl<xJd8K_37FV=5lxR}QHvGi;CPv^T2KGpJl=8!>>eox-%k}Pkp#agwRDVy"
        "PCwI)b<h%{hdn8-jM<dIVJ$n2YYuEFqM`hl=z_iccM#3(-k*N0&V1++t2V_{5s2`4M6YOGCTB!p_zoY)7nyvAc3@5V_p>iG2"
        "Z?KemS>XO;v(Ddb3S_#ez&#BWGRHX)ZVo{gSVVqWt1Kip3OWzNX94J!8kk0zwA`Y1mty3FG{!2LSrJP##F)Y)EmM)B6p2_ab"
        "(6}p0?0IzD*-lF)47F8fZYLV_fd=YNQ!IE!YXn(B7T4nnheD+DhKLaNmA;+c3J{RaqRAw-B9zQK(`GPHoJG5|7LHFPJb>ep*"
        "k?F&^>YMlBu`|=E*7U(KhZ;4Em1!oV=KZ3+izL9f)KCn5ae<bp8roNSFyU3ut9y6hRG0Jbp3~aXft(V-Gysu!d^H2o%d%1@A"
        "ouCBUl}D(dFO@g2*2%rAz#IqnBaFDN87b1Qy0F)lneWI%~tL8l&AGwEHLoJzku2*c347{+#&qaDV~bpLjeKT-%W1DDSg{qXP"
        "IYE!T=<rNP#3be;2sB0<yTq%%AAe}M=PpFwSzIc03(>d|Qg8)=Wad<&);ZO|wOg`ntw*o#w$_0C7p*ASgUgg^*E;2<Agy6$<"
        "ygN4?W*-O6<z#T~7I(J7J~R(+Vhv7sc}iLaZzoegDKV)BQ8t~i`8~tt)~yWSZIfoGN;jYeA1i4{xb+Ok?+EYuX?dO(5~w`#F"
        "5mqLK{<!6;~+0j?|zJU5j+5X?O;H>u5~7lJbCKds1R{rTUZ6$Eq_<fREsPM9v~R9Z75_cgk{>`iOfi1y!nr*(XhY<5e)25hl"
        "<8?Zb&bZpM*?7<^(@}7)b=N`H<EjI?dO=Vr`T4CXW1)UoPL}>jJHCfnq}UrvpK3=bpMb%~{D957si?T@qz5ioL%?GR99@1CI"
        "op-bl_h^t6jP2`-#3;^gXC?%_T=xh9@<y?Zr|X%VoqsO%Ayr}>9`n}eJwYwmWejNF^gGJdJ$Qr4B%FORG)#N4o_`*am1#c)&"
        "gg_!?>nJxPgqQV+xW6w?8D=fEE@ls(XT<N7c1-kit@o7^4|Gv}9`3X}l=SL<l=Ql?p*SO_2zjP^oM4B(XGJRNb{-BlV?>s{s"
        "biB{0eqU;3dZi?H2u;C%T2~zRr^^q&Eugnq6$o4dfgqfN?&-bA$?i(A?T)VTC4l|NaJ2qYQ+Ij6NoAro=4@kx4VnrwE&<UpK"
        "eJW9wA~Eb$e>xn*9j{F-Bkw`W-q#1NK{tG5-N`=3q6Zfz*}Jf5=mjIuJx~)a;IK7#t*tlmuUO_=Hu^+Lc(!(dhKE<L<Bn^@@"
        "BAe4Y0HMZJ8HRCZmuhE)?>IIwSA?_7hleuL;ySIhpjW0c|8Jn;B>M<W^-u6Gbs6$yo}RvM#=H<RtMEf<TAHU`Cq4bHaIy2K#"
        ";*p-i(Hn@Ve)-sNQque0jU0m~GgUT)sKzu2rk6aw}nRzs2NoF2N^&;D9JlUG?|MpK0gsxd%4=z`PKWD?g%k?_;XggW>mINkG"
        "+%?79*F7rBHt(I#nvMop|vhBLBCmElcsPa~@V_*FqkYE(}6AH1t>JF`SzMedlPsdgB0rkz*6riE(fC5D5hNAdpepyI>RN8>R"
        "QyBT9tp#C-3ZC^LQyhTdpeO`+=_f5PFdUp+GzV&hDfgm|%CKIcFfEzwxVGSWQQ&z^d^O&^(pfmQt3pXH+XE?}87HWY7!D60u"
        "%{(4dw9~99m%XApd6_XmEfHThVgx1DTp%lkz{OBHYLHR;8ZmJf;}T;f{O~-dCe;~lVAjf65g%Yy<26pKd=7C*PBnf_XQ}4DW"
        "~Ojtygtpf8d?p5Y}t=Z>?s9Ya09|4PDo;{LfLIpV#mugqFq^zcfO^OHYQcU-Gl7KMTf2q=OFDis)?vk(>s&oyKY-Vf|lMgJf"
        "R+_fVGk%W|>CQZts(+gmWb*{++&i#69k`JlcwtO3<)T5VX7sz$~FQy?#lFKBgGwOHdrggD$i$XrIcGGZGsebx#VDuh+C-T6F"
        "iyQl4Hy}a5LpaVoPkCs*p$aTSRT!j*;!#dPww#*L@QD@y$fyQzW{?hvPux;7uV1WPMr+@$M@8i@igSB!%)l!rwt}+k}9J(R{"
        "MvHMo3edc-nxhzO`HJL*_$V5zGcg!LN_c=FFhrDOv$i!2igeocqY#JJ6ygl`)U97OtMiSkG7jHX-Ad@o=<=<5fi9E$y6~ix0"
        "<K!SxeA;X)E$NoHhXnva61azQViqu>V)x{aU_*D`F5B8H+!{N<?FK|NRmCFa>Moc$A|=<i6}9lgS(ip{#Er_+QckuClfHU0@"
        "uXm)Cc=B4mWpWQxH}eP8vrHuqkJ$kP266cXhr%!5DJ;;$naP(%P6{VULyg1r3SDDKWtixo4Idk-mZM+JL%ZXl9E~x24ue<Cv"
        "Zm$a+Q^fuY=rW*W-<OrjXi&^|wk{7-(qUA!&0sd!=TVssl^A=cRh7BD+}r{CiL0T=_vkN"
    ),
    'Indian': (
        "c-n<h%WB*}5WMFrbdQJhYkGP@STG?6lk6qQ4~SUU0$T#D))1JFPmfmG2Ly}`su`)Ps;m29c<kHZ)BP~FgFjRMHWowyxr4hO`"
        "`-<M0XY74?^wh!E7aq!n{Ne)i@yVxfF??r0i;0|Wi@h`Ov%eXJe&l-KDSTfp<rTzP0HCS{s^%l)D^2!Q~Bax7u3nK8EQ%f4H"
        "=k%c$w=^0!bw4!awzg`L#V1ikxVbphzoi@-8cD+J#gCu?hlVqDCTOv}l;mRO26aN=&*rC6>({!%F1H4Sx1>Ac71?pwI|Ml^h"
        "dXjE%43<QW6oe=;t3o1(WXTjlp|dOCJ5-B9Y!0pL2Z)kWNeSc0<m;GKF#o|IM(XZ?Nq+!bU7+tg)iMphEp1=*731l9;H6ddD"
        ")<>j$|>*@ei&I4TW{&tw#08ie?1Uz6Dt<#XWOu8Z86HiR+%I9(F=l<vte2V9?Bg+cbHM#aqNUPAbf1%3G*~z2T$T(-NcLpi@"
        "Vk}n-OIR7QPwpnGzvDc6Twqb(AC`BcTj|g4IP~LClSX<kX%jP3_t?0*8hMQQ9|42m6#"
    ),
    'Pacific': (
        "c-qZa+io1k5q-~B%)7W!U#f40LBNq62~j8zAp;?KF<R169C5kJEV&j8%*W?c^;~+mT#1&Tz*vB+?wRRJ^{G>*`ZT|5FWPs{U"
        "VX|R^J>|yo6+h>X|Imd(LYYk8=Jgh`-#?#g;{LXSVP5DsacRU(pYHI4E7UkI&G{b=ei%!IL5<nVRQ(T3<hnq#(04=n-)`IY}"
        "Le+$cv#81;QLna5fneVQIYO@HK_Moc7Cqewpts^L6w3Ka1xte>(5*g^B&riS)1%?HWoBE#3k;ETO}t;qm=er^(oF{>iq<@y3"
        "53_oK{ud~}kYx~J+HcO9M3Qw`g~?iN;KXEt~f8~k@lYYj7D4=!2kKKbC;3r1`H&km%d4fiPL+3Sr~F?#wgJ%5h5bPN;)3Kou"
        "$9)ZVWd&p@ghEG<&^~ZX?-(3ICUGzO;4E=P|<_=FI^?|b>M2w#r)Cae=s#z2gkT_asZubO%#|<$sC5UX}c+o?=5vYJHS?~6L"
        "LJt;EVnGi?j__ur#zpJMd0w!w3ed;;8lANFU<TQSaU@~j7%WT~)(c2N>QUo@Apr~8$=9!bhn}yQ%OS3ftNHA&o85=pu77J+t"
        "7T_{wZk!3XSIQSdcutZL|l<Ib1%HfzSZ!phHoS2Geod%Ll`)MY2Z*wF+^~UX%gd10#PH{6fd<2CIq}VBi!BYs#{P>!3<0DG;"
        ";32l}-J!GHZk$6_%zzeTfLXhhcznA9TSvVUe05cUm94P=ZH(D62#tQi%{^(oyT#Du21icT40kIAll$l9qZnnps*q{HQ}9Sla"
        "*9Zq?BwIMXE$bUF$tXqb_F5DH7lh7lopfMujvkGHl*EV!NKJ%_*gx}I@lWrCy;W0CsUk0H9kt%MyUTf_2~_50=a?QZ*fGxWU"
        "5>$}amlgP(6GYN2r6Zqt9742ApqEN`qBEzS^j-m*z=#SXRu~!TETfWMhiwyv%)p)j_na|YZ!rB8sQG{qx#)Dp9Mq_}}SkKXZ"
        "Y&$Z*<bWL+a*z%)g#)J^{+UYnVA_<T19lqYb&3cqnD9W<USci;(Kthv2jxW?4ywEZloQPozfQ@?@rLLPm9vb3yRidj*++6=O"
        "JON~;=Pjzam-0(96OxoKXfQ60QqtU8iHF#WzC>BE6JvxA57;x;8uHix6T*4J9yeEZDvv0i$}eu8(k~{lTt_!Y~xrj@+#lt51"
        "U(l5r;b9LdU{73+0AJNnG4Ex(AK&9pJ~vgn8_7R-ACi6NhxL4%`E*@e!pGC=LrzB~T*lI#6EZ>$mN43raIK#u1-A6E0MeZQ="
        "iMV(L)h6(Jo5C9HkDsa<}bSMTyVug0i5-K_Hs5<{E@pK-pP5tH&D$PlB9&gsCqdi3jV;W(WR13_=Ado=#y?EHZQBR+ib^Yq&"
        "D%d_*6aPIwF$B!zG$BI<V@fzgK3`v~6L8QX_K|v@8Y8d)O31S<9V*m{Fz%_#j8r6V+kOuuIKt^~(VG@LgH>&OdH<z3-d=wB}"
        "eU*Wiy{PLT!?Na-cmM*DW2}t6d%0O}R=d@1JeI$2F4wo9!{%RS&tB$Fxoxputau`*P)O<J88>LmH!pv_*M4)aeR@79F8LTvM"
        "irr52b-M=)Pe{#s;q`HAT*MgkxHcy98g#s0N@&7SEWThIb>iScihygcH7>y*ZEG?9!6L!Y#j6-cw<@(i@&1r27y<&oq#?X$d"
        "+GV%5lnaF;}>~h&thRS10XPo7-((g4#J}jp){+5}lQz4{M8>K=##;h1N1vga{-p>MXw}J20;=vP0kknaVG#x>TJ62$YmByGm"
        "e=R5+SN&Yba1^2gnF15KeG3f{+TNsiy>qCaNL2tJ5q<&Le-uRNjvkg$qq2iY`e6WYbhm%IJ%Zh4zQsz6zs@IYoDGphzVv+6k"
        "gfM(BW9)tFrhN!H@Y~O#%zvGAvSoNXoeXzVZD-6@&zld3Zmx7aVbQF_9xnKqbGfww9@3uS0KsBOyC}y5WF;lzzzME~Gydf13"
        "WC)nXLoeV{SjjnNGiD07&X=Mjawc@O8(+6O#xw|Q^dPA?Y}m{zsG?Y49P=g}Qln=I10EQva6B?R7)tqCue{!DFE*<ymb+6TR"
        "oG71C#THWt|5CWy~`bQryP{Vd;q|?8$(DubabK>Ut^5786zfnY6#DO!VD+_#p)vCt9qVQpYKilbE>MPstxY0m$|dh{_&gSyr"
        "{AV<vS7tCmEQD&45_x<&%>52xNQ-CpDy!UST1Fp@y4@fKy13U-{3NAkOmjCUbTW1I0ELIiVr#$3lVoi1tzzqimeY;%c^4-Z5"
        "A}tplwX6GqmYFy8B7h>t}Y5;Eb<Ir~9fd5B0mP0-%G%k6f}S5(GKJfH^s6!~7j#5gp26svd~dn|xnqG(#2d_YQq*BrPi)G$6"
        "p61`a>`%tXv$xzjqk08qjIDe1v4cD%Fj1NI>9?kd<l$@uV?cJ{@o9*)U?NlY5Z+BN?<KOwFLm5AM@K8xVlr4R6T<Ug-8>!oI"
        "_@H{HadJqolV1F1-fo~lJ^)@3q&uZ=I~Fpd4#B|oUM{a?M^EjB?4civWh_wEXB4Q=fzeT1B9^0wIM5^_#G?}xjU8_DN_->w$"
        "$y~-QJCltfAw`e-!_*<0Y!XwGGXB?w>Nps@|vd8rZi@NM@VW>-g9}qcMALJI>ouV<{KodIQEd-jhCDCKdGob&zG%ePZz7geg"
        "bGw8a?KU%8>e9R0aw|r>mj15aAG7Ze+wS6qd|-ePPKLIMYZRPj~qSA_B$Jm|SVdmxhD#;HBs1??Z8Z#tn+JzoOuyizw=mvRT"
        "PT2zZ<cc+B~};PlDQ3jeXJ*GUxU&_UkYa#1!E>D&>iX52UVYROqO#>aWd1QD6+C12N)Z}Mu@-oizCMEe&;5`8EmF;#{C0j^T"
        "aZ2"
    ),
}
