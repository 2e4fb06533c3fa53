"""Cue phrases: the small, readable part of how a kind is inferred.

Each cue is a name and the phrases that show it. They were written down from the definitions in docs/kinds.md, not from
test sentences. A phrase is matched against the words of a statement after `words.words` and `words.roles` (shorthand
opened, "he", "mum", "client" as `<person>`, "I", "we" as `<first>`); `~` at the end of a word stands for any ending.
What a cue weighs for each kind is learnt, with everything else, in tests/bench/kinds/train.py.
"""

from collections.abc import Iterator
from functools import lru_cache

from services.ingest.texts.words import roles

CUES: dict[str, str] = {
    "wish": """
        want to; wants to; wanted to; wanting to; wants; want; would like; would love; would really like;
        would quite like; would prefer; would rather; would welcome; would give anything; hope~ to; hope~ for;
        hope~ that; hope~; hoping; keen; keen to; interested in; dream~; goal; aim~ to; aim; aspir~; ambition;
        wish~; longs; longing; determined to; looking forward; looking for; looking to; plans to; planning to;
        thinking of; thinking about; motivated to; one day; what matters; priority is; set on; saving towards;
        working towards; eager to; excited about; could do anything; open to trying
    """,
    "cannot": """
        can not; unable to; not able to; could not; struggl~; finds it hard; find it hard; difficult~; too
        much for; not coping; not managing; do not know how; does not know how; no longer; can barely; hardly
    """,
    "distress": """
        worri~; worry~; anxious; anxiety; depress~; low mood; low in mood; tearful; crying; cries; upset;
        scared; frightened; afraid; terrified; fear~; panic~; overwhelm~; stress~; hopeless; suicid~; self
        harm~; hurt~; lonely; loneliness; isolat~; alone; grief; griev~; bereave~; angry; anger; ashamed;
        embarrass~; guilty; exhausted; worn out; burnt out; distress~; withdrawn; no confidence; lost
        confidence; low confidence; no point; dread~
    """,
    "want_of_means": """
        debt~; arrears; owe; owes; owed; behind with; bailiff~; evict~; homeless; sofa; rough sleeping; no
        money; no food; no income; no heating; no gas; no electric~; no bed; can not afford; can not pay;
        overdraft; payday; loan~; borrow~; hungry; unemployed; out of work; lost his job; lost her job;
        redundan~; cold; damp; mould; broken; leak~; infest~; overcrowd~; maxed; expensive
    """,
    "ill_health": """
        pain~; ill; illness; unwell; sick; fall; falls; fell; fallen; injur~; not sleeping; insomnia;
        drinking; drunk; alcohol; drugs; heroin; cannabis; cocaine; using again; relaps~; confused; forget~;
        memory; dementia; frail; weak; breathless; weight loss; losing weight; not eating; seizure~; wound~;
        ulcer~; diagnosed; cancer; stroke; deteriorat~; worse; worsen~; getting worse; declin~ in health
    """,
    "conflict": """
        argu~; fight~; fell out; fallen out; violen~; assault~; abus~; threat~; bully~; bullied; controlling;
        hits; shout~; harass~; no contact; cut off contact; broken down; split up; separated; court; arrest~;
        police; exploit~; unsafe; not feel safe; at risk of; stealing; stole; excluded from school; suspended
    """,
    "going_well": """
        good at; good with; really good; great; excellent; brilliant; well; very well; doing well; going well;
        better; improv~; progress; proud; proud of; success~; achiev~; passed; completed the course; stable;
        settled; happy; happier; enjoy~; loves; love; likes; cop~ well; calm; bright~; confident; thriving;
        healthy; clean and; up to date; paid off; in credit; sober; clean since; abstinent; stayed off;
        managed to; manages; able to; capable; skill~; talent~; knows; independent~; reliable; resilient;
        strong; strengths; warm; affectionate; kind; polite; funny; humour; patient with; determined; insight;
        recognis~; certificate; award; volunteers; never misses; always; every day; every week; regularly;
        turned up; kept up; has kept; still; fluent~; speaks
    """,
    "stands_by": """
        support~ family; supportive; very supportive; close to; close with; gets on with; gets on well; bond;
        bonded; relationship with; good relationship; friend~; best friend; neighbour~; church; mosque;
        temple; chapel; community; faith; trusts; trust; looks after; look after; looks out; rock; there for;
        helps with; helps out; visits; calls every; rings every; network; sees; in touch
    """,
    "did_help": """
        refer; referred; referral made; made a referral; support~ to; supported; helped; help~ to; assist~;
        applied; apply~; arranged; arrange; contact~; phoned; rang; called; spoke to; spoke with; spoken to;
        emailed; wrote; liaised; liaise; chase~; chasing; signpost~; provided; gave; given; offered; offer;
        advised; advise; discussed with; explained; showed; taught; practised; set up; sorted; booked;
        ordered; fitted; installed; delivered; collected; took; accompanied; attended with; went with; visited
        together; completed; submitted; registered; enrolled; introduced; linked; put in touch; negotiated;
        appealed; challenged; requested; asked for; asked the; encouraged; reassured; listened; drew up; made
        a plan; together; on his behalf; on her behalf; on their behalf; issued; awarded; grant; voucher; food
        parcel; escalat~; reported; raised
    """,
    "will_do": """
        <first> will; worker to; worker will; will; will ring; will call; will contact; will refer; will
        support; will take; will go; will help; agreed to; agreed that; has agreed; to ring; to call; to
        contact; to chase; to refer; to speak; to support; to visit; to help; to arrange; action; actions;
        plan; next step; going to; to look at; to increase; to provide; to fit; to review; to ask; to send;
        <person> to; nurse to; teacher to
    """,
    "gatekept": """
        threshold~; criteria; eligib~; ineligible; entitled; not entitled; policy; rules; rule; not allowed;
        not permitted; do not allow; refus~; declin~; reject~; turned down; turned away; denied; not accept~;
        will not accept; would not accept; sanction~; disallow~; not meet; not met; does not qualify; qualify;
        priority need; low priority; banding; band; no local connection; no recourse; nrpf; age limit; too
        old; too young; out of area; boundary; not commissioned; only commissioned; only takes; only open;
        only offer~; only available; only runs; funding; not funded; cuts; capped; cap; limit; time limited;
        ends after; stops at; stops after
    """,
    "waiting": """
        wait~; waiting list; waited; still waiting; long wait; months wait; delay~; postponed; no
        appointments; no reply from; no response from; no one rang; never rang; nobody rang; never called
        back; not heard; no places; no place; no beds; no vacanc~; no availab~; backlog; overdue; took
        <number> months; took <number> weeks; cancelled again; cancelled by the; not turned up; did not turn
        up; on hold; cut off; can not get through; queue
    """,
    "sent_round": """
        passed between; passed from; passed around; passed on again; bounced; bounced back; pillar to post;
        sent back; referred back; another team; another department; not their job; not our job; not their
        responsibility; says it is; told to; told that; told <person>; was told; were told; they said; new
        worker; different worker; different person; start again; start over; from scratch; from the beginning;
        again and again; repeat~; story again; handover; lost the; lost her file; not shared; share
        information; nobody took; each other
    """,
    "paper_wall": """
        form~; online; on line; portal; website; no internet; email address; id; photo id; proof of; evidence;
        documents; signature; paperwork; interpreter; jargon; letter~; automated; phone only; by phone; call
        centre; contact centre; system will not; system does not; computer; panel; assessment; reassess~;
        reapply; appeal; tribunal
    """,
    "of_ours": """
        council; housing; dwp; job centre; jobcentre; camhs; social care; social services; mental health team;
        service; services; team; department; benefit~; pip; universal credit; surgery; doctor; hospital;
        clinic; school; agency; commissioned; local authority; tax; duty; referral; case closed; closed;
        closed the case; discharged
    """,
    "desk_work": """
        voicemail; answerphone; no answer; no reply; left message; message left; minutes; agenda; apologies;
        attendees; in attendance; present; supervision; team meeting; case discussed; allocated; reallocated;
        transferred; case closed; case opened; file; filed; system; updated; uploaded; scanned; saved;
        recorded; record; entry; note~; signed; date; dated; time; page; section; part; ref; reference;
        attached; attachment~; enclosed; see above; see below; see attached; as above; as below; as discussed;
        as previously; copy; cc; fao; from; sent; subject; regards; dear; hi; thanks; many thanks;
        confidential; intended; recipient; consent; gdpr; data protection; privacy; form completed; mileage;
        next visit; next appointment; next meeting; review date; review; due; confirmed; rebooked; rearranged;
        cancelled; did not attend; dna; nfa; nil; none; not applicable; tbc; unknown; no change; no changes;
        no update; no concerns; duty; handover; annual leave; off sick; home visit; joint visit; phone call;
        met with; seen; visit; contact; session; worker; meeting; office; team manager
    """,
    "boilerplate": """
        act <number>; the act; statutory; guidance; regulations; duty to; must; may be entitled; you may; you
        have; you can; your; please; we aim; our office; opening hours; right to; website; for more
        information; this email; this document; this form; this letter; this policy; information; applicants;
        aged; applies to; is defined
    """,
}


@lru_cache(maxsize=1)
def phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Every cue phrase by its first word (without `~`, cut to four letters when open), longest phrase first.

    Returns:
        key -> ((words of the phrase, cue name), ...). Keys of open-ended first words start with `~`.
    """
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, listed in CUES.items():
        for phrase in listed.split(";"):
            parts = tuple(roles(phrase.split()))
            key = "~" + parts[0][:3] if parts[0].endswith("~") else parts[0]
            table.setdefault(key, []).append((parts, name))
    return {key: tuple(sorted(found, key=lambda one: (-len(one[0]), one))) for key, found in table.items()}


def cues_in(tokens: list[str]) -> Iterator[tuple[str, int, int]]:
    """Each cue shown by the tokens, and where; a cue may be shown several times.

    Args:
        tokens: words after `words.roles`.

    Yields:
        (cue name, index of its first token, index after its last).
    """
    table = phrases()
    for at, token in enumerate(tokens):
        for key in (token, "~" + token[:3]):
            for parts, name in table.get(key, ()):
                if len(parts) == 1 and parts[0] == token:
                    yield name, at, at + 1
                    continue
                said = tokens[at : at + len(parts)]
                if len(said) == len(parts) and all(map(_fits, parts, said)):
                    yield name, at, at + len(parts)


def _fits(part: str, token: str) -> bool:
    return token.startswith(part[:-1]) if part.endswith("~") else token == part
