SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.log_has_grown() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_notify('incommon_log', ''); RETURN NULL; END $$;
CREATE FUNCTION public.log_is_immutable() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is immutable', TG_TABLE_NAME; END $$;
CREATE TABLE public.access_link (
    digest character varying(64) NOT NULL,
    persons text NOT NULL,
    source text,
    team text,
    place character varying(64),
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    session character varying(64),
    session_ends_at timestamp with time zone
);
CREATE TABLE public.access_once (
    once character varying(64) NOT NULL,
    body character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    key character varying(64),
    sealed bytea
);
CREATE TABLE public.access_token (
    id character varying(64) NOT NULL,
    digest character varying(64) NOT NULL,
    name text NOT NULL,
    scopes text NOT NULL,
    place character varying(64),
    team text,
    source text,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone
);
CREATE TABLE public.derived_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.follower_aside (
    follower character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    stream character varying(64) NOT NULL,
    error_type text NOT NULL,
    tries integer NOT NULL
);
CREATE TABLE public.follower_position (
    follower character varying(64) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.ingest_erased_key (
    key character varying(64) NOT NULL
);
CREATE TABLE public.ingest_note (
    note character varying(64) NOT NULL,
    source text NOT NULL,
    week integer NOT NULL,
    day integer NOT NULL,
    recorded_day integer NOT NULL,
    recorded_at bigint NOT NULL,
    "position" bigint NOT NULL,
    withdrawn boolean NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.ingest_refusal (
    source text NOT NULL,
    day integer NOT NULL,
    reason character varying(64) NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.keys_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.learning_answer (
    answer character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    question character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    answered_by text NOT NULL,
    answered_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_needs (
    subject character varying(64) NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.learning_question (
    question character varying(64) NOT NULL,
    batch character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    about character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    source text NOT NULL,
    team text,
    notes text NOT NULL,
    asked_by text NOT NULL,
    asked_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_reading (
    reading character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    space character varying(64) NOT NULL,
    about character varying(64) NOT NULL,
    dissents_from character varying(64),
    recorded_by text NOT NULL,
    recorded_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_space (
    space character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    name text NOT NULL,
    purpose text NOT NULL,
    scale character varying(64) NOT NULL,
    place character varying(64),
    opened_by text NOT NULL,
    opened_at text NOT NULL
);
CREATE TABLE public.log_checkpoint (
    number integer NOT NULL,
    text text NOT NULL,
    signature bytea NOT NULL,
    leaves bytea NOT NULL
);
CREATE TABLE public.log_event (
    "position" bigint NOT NULL,
    stream character varying(64) NOT NULL,
    version integer NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);
CREATE SEQUENCE public.log_event_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.log_event_position_seq OWNED BY public.log_event."position";
CREATE TABLE public.log_once (
    once bytea NOT NULL,
    seq integer NOT NULL,
    digest bytea NOT NULL,
    stream character varying(64) NOT NULL,
    key character varying(64) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.log_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.patterns_code (
    sample character varying(64) NOT NULL,
    coder text NOT NULL,
    statement character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.patterns_curation (
    curation character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    act character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    other character varying(64),
    statement character varying(64),
    moved integer NOT NULL,
    by text NOT NULL,
    at text NOT NULL,
    undone_at bigint,
    sealed bytea NOT NULL
);
CREATE TABLE public.patterns_curation_needs (
    curation character varying(64) NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.patterns_figure (
    run character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    basis character varying(64) NOT NULL,
    weeks integer NOT NULL,
    people integer,
    statements integer,
    own_words integer,
    worker_words integer,
    idiosyncratic integer
);
CREATE TABLE public.patterns_gone (
    statement character varying(64) NOT NULL,
    key character varying(64) NOT NULL,
    why character varying(64) NOT NULL
);
CREATE TABLE public.patterns_lineage (
    run character varying(64) NOT NULL,
    seq integer NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    week integer NOT NULL,
    pattern character varying(64) NOT NULL,
    step character varying(64) NOT NULL,
    parent character varying(64),
    shared integer NOT NULL,
    before integer NOT NULL,
    after integer NOT NULL,
    seen_step character varying(64),
    seen_shared integer,
    seen_before integer,
    seen_after integer
);
CREATE TABLE public.patterns_membership (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    line character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64),
    nearest character varying(64),
    belonging integer,
    last character varying(64),
    gone boolean NOT NULL
);
CREATE TABLE public.patterns_name (
    pattern character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64) NOT NULL,
    name text NOT NULL,
    phrases text NOT NULL
);
CREATE TABLE public.patterns_pattern (
    pattern character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    born_run character varying(64) NOT NULL,
    born_week integer NOT NULL,
    size integer NOT NULL,
    over boolean NOT NULL
);
CREATE TABLE public.patterns_place (
    code character varying(64) NOT NULL,
    valid_from character varying(64) NOT NULL,
    name text NOT NULL,
    kind character varying(64) NOT NULL,
    parent character varying(64)
);
CREATE TABLE public.patterns_placed (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64)
);
CREATE TABLE public.patterns_provisional (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64),
    nearest character varying(64),
    score double precision NOT NULL,
    similarity double precision NOT NULL,
    run character varying(64) NOT NULL
);
CREATE TABLE public.patterns_run (
    run character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    closing boolean NOT NULL,
    shown boolean NOT NULL,
    through integer NOT NULL,
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    definition character varying(64),
    share double precision NOT NULL,
    low double precision NOT NULL,
    high double precision NOT NULL,
    counts text NOT NULL,
    clusterer character varying(64) NOT NULL,
    model_hash character varying(64) NOT NULL,
    output_hash character varying(64) NOT NULL,
    null_rows integer,
    null_belonging double precision,
    null_nearness double precision
);
CREATE TABLE public.patterns_same_person (
    "position" bigint NOT NULL,
    merged boolean NOT NULL,
    one text NOT NULL,
    other text NOT NULL
);
CREATE TABLE public.patterns_sample (
    sample character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    first text NOT NULL,
    second text NOT NULL,
    statements text NOT NULL,
    patterns text NOT NULL,
    by text NOT NULL,
    at text NOT NULL
);
CREATE TABLE public.patterns_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    scheme text NOT NULL,
    source text NOT NULL,
    place character varying(64),
    home character varying(64),
    team text,
    reach character varying(64) NOT NULL,
    week integer NOT NULL,
    kind character varying(64) NOT NULL,
    inferred boolean NOT NULL,
    voice character varying(64) NOT NULL,
    mode character varying(64),
    helped character varying(64),
    may_quote boolean NOT NULL,
    "position" bigint NOT NULL,
    recorded_at bigint NOT NULL,
    key character varying(64) NOT NULL,
    sealed bytea,
    left_out character varying(64)
);
CREATE TABLE public.postcode_place (
    digest bytea NOT NULL,
    place character varying(64) NOT NULL
);
CREATE TABLE public.signals_definition (
    home character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64),
    through integer NOT NULL
);
CREATE TABLE public.signals_due (
    home character varying(64) NOT NULL,
    week integer NOT NULL,
    live boolean NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.signals_note (
    note character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    scheme text NOT NULL,
    source text NOT NULL,
    team text,
    place character varying(64),
    home character varying(64) NOT NULL,
    reach character varying(64) NOT NULL,
    week integer NOT NULL,
    recorded_week integer NOT NULL
);
CREATE TABLE public.signals_pattern (
    pattern character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    born_week integer NOT NULL,
    redrawn_week integer,
    newest text NOT NULL
);
CREATE TABLE public.signals_place (
    code character varying(64) NOT NULL,
    valid_from character varying(64) NOT NULL,
    name text NOT NULL,
    kind character varying(64) NOT NULL,
    parent character varying(64),
    heir character varying(64),
    changed_week integer
);
CREATE TABLE public.signals_placed (
    statement character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.signals_same_person (
    "position" bigint NOT NULL,
    merged boolean NOT NULL,
    one text NOT NULL,
    other text NOT NULL
);
CREATE TABLE public.signals_sheet (
    place character varying(64) NOT NULL,
    week integer NOT NULL,
    sheet character varying(64) NOT NULL,
    preview boolean NOT NULL,
    at_position bigint NOT NULL
);
CREATE TABLE public.signals_signal (
    signal character varying(64) NOT NULL,
    episode character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    week integer NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    pattern_kind character varying(64) NOT NULL,
    people integer NOT NULL,
    rest integer NOT NULL,
    elsewhere integer,
    at_position bigint NOT NULL
);
CREATE TABLE public.signals_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    wording character varying(64)
);
CREATE TABLE public.vault_key (
    key character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    wrapped bytea NOT NULL,
    record_class character varying(64) DEFAULT 'case-note'::character varying NOT NULL,
    year integer DEFAULT 2026 NOT NULL,
    master character varying(64)
);
CREATE TABLE public.vault_state (
    id integer NOT NULL,
    generation integer NOT NULL,
    made integer DEFAULT 0 NOT NULL,
    master character varying(64),
    listed character varying(64)
);
CREATE SEQUENCE public.vault_state_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.vault_state_id_seq OWNED BY public.vault_state.id;
ALTER TABLE ONLY public.log_event ALTER COLUMN "position" SET DEFAULT nextval('public.log_event_position_seq'::regclass);
ALTER TABLE ONLY public.vault_state ALTER COLUMN id SET DEFAULT nextval('public.vault_state_id_seq'::regclass);
INSERT INTO public.access_token VALUES ('f69278b7a270', 'a047d68ac177d044c6ec3ea0ed26b94209a48b2c195cb13fa1a476464d28457c', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('33030ae5a63a', 'c6fa4b7c9b14399e9bf1693bb41379b0e55e3283d9da6b4e1e0c9475ed9336de', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0006');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('patterns.curation', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('kbe90b2bcd9c1dc56cd7e64dc');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k48d82a962bf74119bbcdcc76');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k478515a9852e69ea90ebbc07');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d862aba5191591b346555ab0feb5855014cd90efad3778122318ef8c9cc1e775fe6f05f1bb2213b75dfba1f829ce37fc4d72bfe806d66212f5f1be4efb3df52c0bd898f67e3e218e39675f9c839');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc20451ba27dab723f07867004979b001702580ffc965511840ae14cd2c925a8325a0be7cd3b6c4c02afd385d9bcbfa9414619564eb82dd3db9d30a87f9d1d26178b8f2d69376f1df2107fbbd41647a7df27a135e3db279f8e028');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227ddbc839cbb9282d7dee1d8753e95d4ceeed064202b3d62297561a5c23b933bc68e996e85b3aa39dc226dda0652a0ad40f30dc282a7109ddc04c048d8af7fcd2a73663764542d892e8bfaa397c23cff630b40f16d309911980d5798a79');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df8969c04b593f59b2d230a5aeca3834d59c2959c8aef32c84edd69c508008b3a20006b50bcae0e8a72d2747eb0c10b30e523ab0a945f06eace415eeec4be1a01467ce78a34e6934960523ac4c15f5ee757bc05bc765a8829d9d1');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d2b69e7a113249df76844cc75647c0422b5553f7b6847f320e59c98ece026691411c607a1c4377ae334dcaad13f06710a93006f4928c0658defb387b0d192261af9d7fe55eba86ea0f85967023be34af90133adea37d266e896dc');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d202b577d2be0d9057b8649df3952f1b7a6529b6b7ba41d36aef6b7eb229e5359421ca8a64b49d8a9adb9c5160f7106cb33eba4f763da4970c5e93447b5eac567d254977c1cd99f32c1c0a1bc5ecdbe6c9b011179cdfb5c615c988e27ca6ec2b0bf4f33');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d731820bb9d36367d68a8a75e5f3ec12344b02151aaa8d9cade02e4b805412cf26a3c855cbdae00f961b10ff7ff907efd76040be10cc824e20ccd92599e3ed10883183809bceaf0b130050ec8e42746be9658edcacfe5beae5f502c7945c5caca7655');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d8f411aba1999f4a003739a810fd6826eaa4aceb1f2af94c1d10beb2e74191a02815ec2085a305a350ab24d02e7fc0354bac48c8a56835a90f70bc642b9d5cd525160c32cca73c5fccc5358f89ed6d7cb21686c451e6d18d393');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d9d8c2d7e974030a5f52e37eafbf092d24d1951b7cd54a42d6af2b837a79f5880e680fb742ebc3ca12d9ca29adf4925c7a6eefd649e64256861fbb8048efb8ac5e5506def0f5b352aafddc6bd3e3951ccb28829a5f3e7b190649e11145d1904492f1b778f8b42810e064fe2c959e0ae84f317c1');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b343864383261393632626637343131396262636463633736227dd996218943a51de726c16f2209f1d5d968c4d22cd3890b4d37bda4d847ffd3ae7d762ccf8c6fe9da99de84cd1531c2966297e70978b1ac9418010e07c5e28367c9c649929025eccf4993219c18518044d202677093ecef242054882c85a5a1a73f1c199a153d3650b2e046902e1c8a74e51f2d82bf9d0ecd8479c7ee40dcc8270c6db7565275820be04c308a01ea9a6ce4501103076519d9315b2b5ab251430cde337d946c621dac4b9ee93f6a44d68878ddc9bb857da9eb3ab269bf5ece6b24a59be8fcc3bf250348e0c8a11dae98fe097dee7e0faf0719877ec29e89a77a1f0b26e9ff85bf1c13bcae0e9f751ed8002a79c106933c0ad5c02e68c2b310bef132e3a47ffdf72f86c73f62f4828d8cf2a475bdda8a66906d7fa8309f1839948ab6a395280dd763b14a41b3ab0ef3d7d6450bfe1a071b7777a7f62ead4d1f7d56ab79c6091374de9f564b9b6330f31590d71b10b59ef367481708363c1d27310c2da88dfa8fe2755135cd1bf50d237d0e24f6058de3b25cc7ae6c8c7d0d01b28825ec2f97a401f9bb8a2ed9e9cda0f572517745cbf17c08889f2e3d614333b2819185b435f89cddce5199d62be2c4825e4b1bcbd6b6b9026155324b03e2f65dc3adfff93a928f44cc616236180f8fac7b998693bb670f5756b32e3fb94763c0b5a496e70a9f07ec7db32db16ab6cb52e53516a371994b6d817b0a18493911a6288d447a1b2fb0d0b3b21206fe253a3f05c55f81451585e87f9844b121b8babb70093ecc4b2bba0ddce9df93d28d2379f1cced762b6deb8956be5ba5fe186111a908817bc51d1fd17441bdf7cf3f8e9c9d73690b24102c212e7e86d7ed24048cb30424a79b047ee471fa835f790a257e4c74d4753c2844c94eee922fb1098a2999e3a3e905283b43b1a3a4211dfc62688ac0bc816041210a5256167cac885bb947e3ed8c643adf9cf9fd0eddc75969f64830ef65f8d65cce68c60aa055b3d12a78841adc528be5a7fceb380d90f57d45c2572780ee003ece49603128e339d6264b0e09c086e76ea93598');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b343738353135613938353265363965613930656262633037227d8b0c5c34e66792c6a6a78fcc662ce2e395894f7f53dae914b2b01fbdb6da137da48f08a330a47e1ebd0951658c021b27c34723890743dce390efc31a890bfd672eb4f2767b728924e7a241dac5babf3c6c1c20b39551dc1aa021b81b82618b08f8a3d2d60d05e2ba75f450d78bad4d784720813c9cef07c1f328d4a517d14a81bf78e0ad03bc2239aa81cd20844a16a1efb3a0dc0f562ecc3915fe8510bd55103b3a830ee2500ae1a0b3e80e96cd3283f96a223e26cd7818070a3121d8df98253f9289f3466458d09edf237d2d8c8d5a25f0738ea0974fd55f6c625e912176faf17e8c8492dbc516af2542de1eaf14ee0f605fc8d826b8154b84465ea484b577ff05bdfab4de1dc9aa58ba58041c216172059b012293c780ce36283795ac29fdb9be84a8a431c9db9cd5a413b858864cbd075d33b255248dbda6a88b4e7aa88d6628abd6d858a09c1f859462fddd6df1df3facc9c8b1e7ff6b448739e7e8c1c6172b6fd5e5d86e7a3394311d8aabe3b227363be5719d6b6cf5d72b1df31262fe57f1cb69a7cab505f3ea2e1ee30e2148b80a4493e1f5940768a73a0147294baee5857c491afd932feec320f4db94f8380822d4d3d6f32297ae4812dab2e53921d7a2a2943213dce120f1fa75b274c33720dca7bf25700748c2039719695616819bef46a1e455adb5dd25d6e113dd207829c65ac1b64b1b3f5e65596689e0c0ecadb52c54727c8f4bb15e107ab29e395ebfc4bf80baad5ab58c5f653b366f1d5c727562e1ad9c687a1cbd4c9959e34533ee88be25cb60477a82eed8a1ba0823998c10a57de744938fec84e10348ac661e2daf7533509f3dd04baedb82d58ec7189e0b8ddecf26891b6787ab1b26a92960d74f100bdb77d1865dbd497f7ec43aac8627c5d3c98dbecb72714e0c1af30ae0ad5c4ba347ae9efec9aa1657a8d77738182965283e753ae82c8dc37f');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b626539306232626364396331646335366364376536346463227d1095c8cdfb0333136906882f0d46a7b7f46e47fe28bda8b81573cd9b0cb37a199ff0e6ef2d95e65359a93dce6e2b0c4d7dc6f0bf2e5884594c2a894aeb2d91cee2a271ca70cfd48d6b5539cd95e3cb857691eb09ad7d340a9af302b1849f5403bfedbfb5ebf169a3081e9ca3510ba395aed6a38abf20015b13ee40c79fe9839e8847f25ba802577a75649a8975a1a69ecebc179d6697045551ccd365a4f6f4d20f020ab129f4740a78ca663b910dc8360b7ea9ad987982a28da2c89235c57a44fd47a2a866aa82e9aa2cf5fe3c1488c8260e20312fde37d73e2ad199cc77c0991567f2fed6d72063e1dbd663b0e34ebad874902cccd496db28f9cf7506fa2f675e230e328eeaf37db6c511b05c162df062eeba2bf2a49097676da82c9aa8d6cc4908c1177ebe5cf292c70254bb2b6f32255f5ccf223e1943edbb4f061768a06001fe82835fc6da76c145587b934ffbd838ce43a41d7fb85b535eb939c3d0aab6b112e19bf72b2d09541032a66dc74f38e34eec01e2a6e8a3b609acbedd495fa0649f1390d16ffd37fba1b7162ba22b927d6f75fb07b7ebac24993f4a137efdc4e43b24a6cd790512212e2d0d8324ea82b4dc9e16cd746a8b36ad35470a8ff4d2ed04e6c54a75dbc985f9c4a9efa5365040d2e53dfa6ca0b0c27a52241f06365d0cb4178a188e036b5e438e197163ba460aaec10555e98d78c83719ec34e8d0b2baf0c71f2b24a3186c2380a2aa196143e0d9bda388b2b65bed8e507d2aa9a595216069bd8907dca9e3d7eb9c5d0175bad6574131429f513b35ce61dcf62357d4b9085a60099d05ab8daabe1868980bd6c6163c3de515b443dad424200ebcec03a916b0d1efe9cce47e4841b62212d4deb974cc5a34540f1dc6de7c5ce2dcf4fba92e4b4caa68e1ffd632f9e754347613a8edd9591431578c7f474846b16fb05f577e9635c8bfbce3005f1d7839dca6e987b61cf75d8a7bd9cbc13e45df7b552098c230f116b0defbb8498ce772d4');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b343738353135613938353265363965613930656262633037227d633021df0c56dac45bad8214e7203ef91dc879952a53aa47d4e9445dd5961f8478aacbe1c9fe26ec8bc840fdf246298f48bf49c4cb0cb29583b635d138e5ae1ef1834238cbe7155f6e24d416f011a9490f6d7c999be13d4c01b9d8f20bead34a6f3b6a936a6d78e06b227773a9f0e2f42a87ae29a6bc9e8de3c00608a7d89ff8b5ca0ea8a64d317532d9da980c0b5951e5304fad945318b5de5891c71d297563707442ba38a52635b51b42b2d45cd567a50e2ed1ed61b628276e3083fd8009397ecbb12541631de337bf8b80f05107701a590ef877883c4da66e74e3a51b8fb20d9979461472e2684f7bc6965045d52afd55b4117435f79f8708394718a254fb7ebbba95c4e540b180951a8284e38e333ec6e7bb19634942f90b080de8a7e83837f5d0c9245eaff31b443327791a3010c5e7cfc1f0e7da9b493871cd6870e4b9701e758aee0de3a87a2df7845d52d4ac4a178466b7c2ea6f12dedd8d53e87ac90e050598731059f03353c76dc157dda3a92fc35875045330bf003570992053abcdc7e0990052a8e3205fc36cbb4a6d2b35765cfe7b6e2c2ea8749fa8e4618121853f080946a99a9a0aaf96d0a24a890965bd0d23fa57237e2cefc67b5a2cf6c1e500f4cda506cd3a0d617ea7231ae689fcc8e95e87b728c3b3b69c34126f87f23ced7eb279c9e2cce63eafe572f82e9d9c23baf0b1dd0a9dbce3315e20f8b50442e12413868728c0e03ed041f768aa9dd90481b311e1b1e7b92f18d9699ffd379fe3e9019540e057892c65e4d266d7aeda4a79626681f0d5aa7646610b5c51355ca73599f78084db9c9256c7dd5d65006398c1c59755610924381467c732f6e0dcc601afc67620aba558f55e6b89a93cbab881e45b6de4f3c76b914e756096cbb605bac52b27c9e2be7c0505ae9bc2dc7beae8b57fe58f9d4628f83103dd4821e7914e270a466a2c249d3d4afbb359023bbd');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1465c14cc425abb2e499b4bf3a1b37401899a051c69c6affb36dcc08f19f8336b7d2cd791a19f3602f1ee5ac6f108b1c83dc535abdbb270e7cc7ce708e0a28341bd3c258297c60489905b3485c253f9a7857fa37b588c5ae3f818394e85e47817855d7b3488e5cd7ae61227b970ee5fd05c8195e7708ecc4f7fbb9d4b9fb87ae56c4998edfc7bfebd444c22eea983b166d66a1');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3437636137366535353934656364303364373536363335386265363263303465', '557ace252f8992d733f51d5213d7c563', 'k48d82a962bf74119bbcdcc76', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3235633132663837636432306234353263623035653136633230663639623865', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k478515a9852e69ea90ebbc07', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3835633139643132663266323962613031636338306535626666303664383534', '9da1fa745a2677c42f8a321c40605704', 'kbe90b2bcd9c1dc56cd7e64dc', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3163643834663565353734343231653336643639646430376539396365623762', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k478515a9852e69ea90ebbc07', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('0ae4279181889c7b4327d2909fe82438', 'k478515a9852e69ea90ebbc07', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('7f65195a3d513edc0d4690afba30d8f6', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k48d82a962bf74119bbcdcc76', '\x1164449d477654f4f30c3c19a0405ca239400930ff6e1bf9092675f38a1270271c6214b15d640f92ff067ef97028e01c1bc80b15a7307609f3d2b01639a238ba87eb9d5ef309d96a8b695d3dc6436ecbfa57ec4ba0c6eb9e3ee76e906a500127044adb9c7cde003ced89c031afda27ac0ec307161d8baebe2457e7da630f829ea2459cc063cfc6bbd8c6d0569de5e3a4943cd4f0c24d451ede27ac5a42761b32c28c3b73325e4dc06e328b21d9ce0a9c8d3e2b293328c32717a3f80af798d2d482de401c9c4d09fff0b0782ca28ffc2dca1e1e945c2126e2399590fdd989541a0c972b04cc688cd669188cf9d8bf47b2918879000b0a80a35f98e6a34b8daa066e020ceab71fe8b615cbfe29f3916eeb6f8f2db38ae24be6b0244e6c4649a8e85b29c4774d22af682495a875954e2ecf3ff46ab798aff5f7ddda6133abd4ffe867f1b4188fd9ad77f29fa1d71d9e907f4ee78a1c0833a14a174fed21510223da235771da5c47df59b0cb37140a15d5eb76149895379a9571a2c5c400fd775ef98a9f59123e83088541869755aea8679db368a5c09bf44af37844cdaa9ec649d5f59d8b4d04b8cf952742bf5de70eb51959ee43d0f9c62cf5bb4e8028b0539ea11ccd2445a5e97755bc1edffa0b20bc9ac57fb69ccb3f3b725d2d5eca0806ca62d48ba06a483c44d1f0bcb07193c829c0d69e7b19aa34b7bd65d08a4365eba7e6608ac2d77877c3d5c99e9c1436affb28341d04234ffb8df081468355d3a7616814037db59e4c3fe2e5c8a16f0f1d09f004400f4a6260eeadbce4952a9b804268c80a30f9a00ba6085d9b098e6e8182251d5e20221ed1ec279aa6a798defee55c14024357ed23f46be86ebadc5ef901900f85b93023', NULL);
INSERT INTO public.patterns_statement VALUES ('aed6ffd9f86e6f5111fd1ee14c4e027f', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k478515a9852e69ea90ebbc07', '\xaac20360f66dca069d02db776de879658f494013823a08ecaa08ff530b0e37121a9bb19e40420b1803ea59d68436b7164310d5bfd05fa2523aaf114e723848dcddbe6869c18438b6eee89881053c66ac890f3a95ee8caaf37e11ae2edde84f2d1c4b376edad19f8f092269037ed32a0dde43e470c0c5f56e7c4a2377e5dba32ad131b66c64a671922fe2f5a1a5dec852b1c87a95e159bcb1a873a6f38be5fc3bd20114366940ea0dedae4de82a98a95ba96a7f628b1da3c864068042b73f7f3f71e25b96866e1f86a9c077f80dcb55137115e0c8b843e52910ca3ffff4f4fa59d9f65008c33b919cdf7a253d804333b7898e6cc83ad93813a8d7321f1bc56ab790113c00df0e1598b6cbdadfb83ecadab58bf318e0ba7d7654da1b973c66378a676035bb186f9f2bcb2e2b5e26b9df287e7ca1e7c4b7fda2ff46b27e81901fb8bd20b1d861f62ff0bef9ac159cce4984b6d0e434541b89c78a50318db31c7f821c625a674666ad2932bff7b4ada9b6fce9a2dcdda55e945c67c99a9b378f6d80e079a2c3fdf822e2c82dd3241a6946c18ba7202a8caff3260d06c254b9eeb895b27894b53c0da7fcbfe0a57798bc51fed7ad0eb6f647e561502f0cc44fb7c6b5e4eb17040f0a1ba16da8b855d694858adaea0f50a8cb133855b0f5ef1dbca66d580c583f599156c3606ed7cb38862d39dfe7cde12605350ad13a883507edf539f2ba1e12d53538837b5de1582aa2d86e4b61ed3bc1f3999a05ec4b7d9e4aceab5037727140409b5f9c3bcafe6dee8c94ee2eb6bfc1210569d27280192f42', NULL);
INSERT INTO public.signals_note VALUES ('n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967);
INSERT INTO public.signals_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967);
INSERT INTO public.signals_place VALUES ('K01', '', 'Country', 'country', NULL, NULL, NULL);
INSERT INTO public.signals_place VALUES ('R01', '', 'Region', 'region', 'K01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C01', '', 'Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W02', '', 'Low Side', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C02', '', 'Other Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W09', '', 'Far End', 'ward', 'C02', NULL, NULL);
INSERT INTO public.signals_statement VALUES ('7f65195a3d513edc0d4690afba30d8f6', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('aed6ffd9f86e6f5111fd1ee14c4e027f', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x066f50018dd89d1a2e8d0237b93773c563a55d4c7aa25cdf8a30fa7bd77443638321fdd5aa4842710b1b9f9c43c4fbd088607316d75389d5c568249c', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k48d82a962bf74119bbcdcc76', '557ace252f8992d733f51d5213d7c563', '\x6cf20d7838ca32b45c1f2534a0001d754c08ca56df03113a3948b69a2265563ddb924e49871105c130068a19ce6dc2fbf38adfa5f6dce873b70e3c11', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k478515a9852e69ea90ebbc07', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x761f946af982eb6926abfb624071d8343a7fabf8fc70ee1f161386c69b8026c5b7e361c6b6576dae9cf98282ad451079bf4a85c413eff5cf1d9e1463', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_state VALUES (1, 1, 3, 'cb2d82257aba3042', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
SELECT pg_catalog.setval('public.log_event_position_seq', 14, true);
SELECT pg_catalog.setval('public.vault_state_id_seq', 1, false);
ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT access_link_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.access_once
    ADD CONSTRAINT access_once_pkey PRIMARY KEY (once);
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.derived_schema
    ADD CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.follower_aside
    ADD CONSTRAINT follower_aside_pkey PRIMARY KEY (follower, "position");
ALTER TABLE ONLY public.follower_position
    ADD CONSTRAINT follower_position_pkey PRIMARY KEY (follower);
ALTER TABLE ONLY public.ingest_erased_key
    ADD CONSTRAINT ingest_erased_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.ingest_note
    ADD CONSTRAINT ingest_note_pkey PRIMARY KEY (note);
ALTER TABLE ONLY public.ingest_refusal
    ADD CONSTRAINT ingest_refusal_pkey PRIMARY KEY (source, day, reason);
ALTER TABLE ONLY public.keys_schema
    ADD CONSTRAINT keys_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.learning_answer
    ADD CONSTRAINT learning_answer_pkey PRIMARY KEY (answer);
ALTER TABLE ONLY public.learning_needs
    ADD CONSTRAINT learning_needs_pkey PRIMARY KEY (subject, key);
ALTER TABLE ONLY public.learning_question
    ADD CONSTRAINT learning_question_pkey PRIMARY KEY (question);
ALTER TABLE ONLY public.learning_reading
    ADD CONSTRAINT learning_reading_pkey PRIMARY KEY (reading);
ALTER TABLE ONLY public.learning_space
    ADD CONSTRAINT learning_space_pkey PRIMARY KEY (space);
ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_stream_version UNIQUE (stream, version);
ALTER TABLE ONLY public.log_once
    ADD CONSTRAINT log_once_pkey PRIMARY KEY (once, seq);
ALTER TABLE ONLY public.log_schema
    ADD CONSTRAINT log_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.patterns_code
    ADD CONSTRAINT patterns_code_pkey PRIMARY KEY (sample, coder, statement);
ALTER TABLE ONLY public.patterns_curation_needs
    ADD CONSTRAINT patterns_curation_needs_pkey PRIMARY KEY (curation, key);
ALTER TABLE ONLY public.patterns_curation
    ADD CONSTRAINT patterns_curation_pkey PRIMARY KEY (curation);
ALTER TABLE ONLY public.patterns_figure
    ADD CONSTRAINT patterns_figure_pkey PRIMARY KEY (run, place, pattern, basis, weeks);
ALTER TABLE ONLY public.patterns_gone
    ADD CONSTRAINT patterns_gone_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.patterns_lineage
    ADD CONSTRAINT patterns_lineage_pkey PRIMARY KEY (run, seq);
ALTER TABLE ONLY public.patterns_membership
    ADD CONSTRAINT patterns_membership_pkey PRIMARY KEY (unit, statement, line);
ALTER TABLE ONLY public.patterns_name
    ADD CONSTRAINT patterns_name_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.patterns_pattern
    ADD CONSTRAINT patterns_pattern_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.patterns_place
    ADD CONSTRAINT patterns_place_pkey PRIMARY KEY (code, valid_from);
ALTER TABLE ONLY public.patterns_placed
    ADD CONSTRAINT patterns_placed_pkey PRIMARY KEY (unit, statement);
ALTER TABLE ONLY public.patterns_provisional
    ADD CONSTRAINT patterns_provisional_pkey PRIMARY KEY (unit, statement);
ALTER TABLE ONLY public.patterns_run
    ADD CONSTRAINT patterns_run_pkey PRIMARY KEY (run);
ALTER TABLE ONLY public.patterns_same_person
    ADD CONSTRAINT patterns_same_person_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.patterns_sample
    ADD CONSTRAINT patterns_sample_pkey PRIMARY KEY (sample);
ALTER TABLE ONLY public.patterns_statement
    ADD CONSTRAINT patterns_statement_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.postcode_place
    ADD CONSTRAINT postcode_place_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.signals_definition
    ADD CONSTRAINT signals_definition_pkey PRIMARY KEY (home, kind);
ALTER TABLE ONLY public.signals_due
    ADD CONSTRAINT signals_due_pkey PRIMARY KEY (home, week);
ALTER TABLE ONLY public.signals_note
    ADD CONSTRAINT signals_note_pkey PRIMARY KEY (note);
ALTER TABLE ONLY public.signals_pattern
    ADD CONSTRAINT signals_pattern_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.signals_place
    ADD CONSTRAINT signals_place_pkey PRIMARY KEY (code, valid_from);
ALTER TABLE ONLY public.signals_placed
    ADD CONSTRAINT signals_placed_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.signals_same_person
    ADD CONSTRAINT signals_same_person_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.signals_sheet
    ADD CONSTRAINT signals_sheet_pkey PRIMARY KEY (place, week);
ALTER TABLE ONLY public.signals_signal
    ADD CONSTRAINT signals_signal_pkey PRIMARY KEY (signal);
ALTER TABLE ONLY public.signals_statement
    ADD CONSTRAINT signals_statement_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.vault_key
    ADD CONSTRAINT vault_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.vault_state
    ADD CONSTRAINT vault_state_pkey PRIMARY KEY (id);
CREATE INDEX access_link_session ON public.access_link USING btree (session);
CREATE INDEX access_once_at ON public.access_once USING btree (at);
CREATE INDEX access_token_name ON public.access_token USING btree (name);
CREATE INDEX ingest_note_key ON public.ingest_note USING btree (key);
CREATE INDEX ingest_note_recorded ON public.ingest_note USING btree (source, recorded_at);
CREATE INDEX ingest_note_source ON public.ingest_note USING btree (source, week);
CREATE INDEX learning_answer_question ON public.learning_answer USING btree (question, "position");
CREATE INDEX learning_needs_key ON public.learning_needs USING btree (key);
CREATE INDEX learning_question_about ON public.learning_question USING btree (about, "position");
CREATE INDEX learning_question_source ON public.learning_question USING btree (source, "position");
CREATE INDEX learning_reading_about ON public.learning_reading USING btree (about, "position");
CREATE INDEX learning_reading_space ON public.learning_reading USING btree (space, "position");
CREATE INDEX patterns_curation_needs_key ON public.patterns_curation_needs USING btree (key);
CREATE INDEX patterns_curation_other ON public.patterns_curation USING btree (other);
CREATE INDEX patterns_curation_pattern ON public.patterns_curation USING btree (pattern);
CREATE INDEX patterns_curation_unit ON public.patterns_curation USING btree (unit, "position");
CREATE INDEX patterns_figure_pattern ON public.patterns_figure USING btree (pattern);
CREATE INDEX patterns_gone_key ON public.patterns_gone USING btree (key);
CREATE INDEX patterns_lineage_pattern ON public.patterns_lineage USING btree (pattern);
CREATE INDEX patterns_lineage_unit ON public.patterns_lineage USING btree (unit, kind, week);
CREATE INDEX patterns_membership_pattern ON public.patterns_membership USING btree (pattern);
CREATE INDEX patterns_membership_unit ON public.patterns_membership USING btree (unit, kind, line);
CREATE INDEX patterns_name_unit ON public.patterns_name USING btree (unit, kind);
CREATE INDEX patterns_pattern_unit ON public.patterns_pattern USING btree (unit, kind);
CREATE INDEX patterns_placed_unit ON public.patterns_placed USING btree (unit, kind);
CREATE INDEX patterns_run_unit ON public.patterns_run USING btree (unit, kind, at);
CREATE INDEX patterns_sample_unit ON public.patterns_sample USING btree (unit, "position");
CREATE INDEX patterns_statement_home ON public.patterns_statement USING btree (home, kind);
CREATE INDEX patterns_statement_key ON public.patterns_statement USING btree (key);
CREATE INDEX patterns_statement_note ON public.patterns_statement USING btree (note);
CREATE INDEX patterns_statement_team ON public.patterns_statement USING btree (team, kind);
CREATE INDEX signals_note_home ON public.signals_note USING btree (home, week);
CREATE INDEX signals_note_person ON public.signals_note USING btree (person);
CREATE INDEX signals_pattern_home ON public.signals_pattern USING btree (home);
CREATE INDEX signals_placed_home ON public.signals_placed USING btree (home);
CREATE INDEX signals_signal_home ON public.signals_signal USING btree (home, week);
CREATE INDEX signals_signal_pattern ON public.signals_signal USING btree (pattern);
CREATE INDEX signals_statement_note ON public.signals_statement USING btree (note);
CREATE INDEX vault_key_due ON public.vault_key USING btree (record_class, year);
CREATE INDEX vault_key_person ON public.vault_key USING btree (person);
CREATE TRIGGER log_checkpoint_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_checkpoint ENABLE ALWAYS TRIGGER log_checkpoint_immutable;
CREATE TRIGGER log_event_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_event ENABLE ALWAYS TRIGGER log_event_immutable;
CREATE TRIGGER log_event_tells AFTER INSERT ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_has_grown();
CREATE TRIGGER log_once_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_once FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_once ENABLE ALWAYS TRIGGER log_once_immutable;
