"""Abbreviations whose full stop does not end a statement."""

from typing import Final

from services.ingest.texts.listed import listed

NEVER_ENDS: Final = listed(
    """
    mr mrs ms mx miss dr prof rev revd fr sr st cllr hon sgt insp supt pc dc ds di cpl capt lt col maj messrs
    e.g eg i.e ie viz cf vs v approx apx circa ca c re ref incl inc excl esp tel mob ext fig para paras vol pp p
    a.k.a aka n.b nb p.s ps attn fao poss prob ? w ft
    """
)
"""Followed by what they belong to, whatever its first letter."""

SELDOM_ENDS: Final = listed(
    """
    etc wk wks mth mths yr yrs hr hrs min mins sec secs appt appts dept govt asst assoc info temp perm max avg
    no nos a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs
    fri sat sun rd ave ltd plc co corp hosp accom cert certs prev curr reg regs med meds diag gen obs pt pts ct
    cl clt yp su mo fa bro sis gf bf sw hv gp ot cpn ta qual quals sch uni min gov cm kg mg ml b.d t.d.s o.d
    p.r.n b.i.d q.d.s ass ans est dob misc resp sched sig std supp tbc univ viz wt ht ph org
    """
)
"""May end a statement, but only where the next one begins with a capital letter."""
