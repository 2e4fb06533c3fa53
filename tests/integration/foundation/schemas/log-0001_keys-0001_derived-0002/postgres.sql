SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.log_is_immutable() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is immutable', TG_TABLE_NAME; END $$;
CREATE TABLE public.access_token (
    id character varying(64) NOT NULL,
    digest character varying(64) NOT NULL,
    name text NOT NULL,
    scopes text NOT NULL,
    place character varying(64),
    team text,
    source text,
    made_at timestamp with time zone NOT NULL
);
CREATE TABLE public.derived_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.follower_position (
    follower character varying(64) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.ingest_erased_key (
    key character varying(64) NOT NULL
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
    key character varying(64) NOT NULL,
    sealed bytea NOT NULL
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
    wrapped bytea NOT NULL
);
CREATE TABLE public.vault_state (
    id integer NOT NULL,
    generation integer NOT NULL
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
INSERT INTO public.access_token VALUES ('ccad61055960', '0bfe0f344bc829e50122c7518d886eeb90c5fc4c99cb8ff511555455f90eb3e8', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('b843e14187e4', '608f1c07464e2c76c0b3463da9ea649ca64ab2e41646946d0705e98441bd67d2', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0002');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('kaf9dc7d96a01b90d96a578f7');
INSERT INTO public.keys_schema VALUES ('0001');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7d61403f9e5a78fa5aba165684e4874b33d4287da83d2570e2d3aabef7a54026553de22cf7ca3a22594c6ca21de2290428e4b412f939c8c1c4a5cc279e04e358eea4d9d788b33c34cb72cf6814');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227ddc818021551c6c8b2cf66ea8ddf2355196185603bb5727163c3db4a367ae3e8c5907ba943e0d63a5d032367d5d6975f0575f1cfe50b2de704c89e6ba1e330c5cfea69730686e9cd93a0afb948739a8b820437f10ccd17700caa4');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db1df700439c70bcb2d953d3d99edb0a43ba936bb64edbdf0918ceeb42c3682f32baa277520e397eed940dd39bc69988e73b680fb72102c59eb6c174bf1178cb81de72b919547732960b5e525bc4ce13cfb6ee238aa190be7bfe65724');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d86ddaa17cd015bef96ed24d4c825ea1404d35af884b6b903debbde2d337144d79a82e4954d31306202b7d9a93f57670236883a1b974a6a0e53a50d729187710b6335111a31303eca1c3fc4e635203f1ef7d089accc24fce5f7bf');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227deb98fbc34709e7970309ee86cbcad1ee4acf194b86bce1d3dff2f469b85c7b7b0ab194e59578026028cadc822818ace59025a665ae13d47fdd7e0a3a4ee5c324dd61a42270aa25acdfab71077cea740c1a07f1b6eac46885e2fb');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd7bfeae97482fd8774c98747ca7531a803f6b321d9e3f7dccdb239b85ba5f55417fa3a324096c46783b7885a081b2c3cc552d962a81d56e4c975c6511f7ad3424ecfca0b13503f3a23525ec07eecbecdaedd29bf8e3d81b299ddb5248c6e1f95fddeaa');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227da886ca3017a765535f67024f05f34d61f17cf7978985da36878d457d82a55adf58e99a63e1e52841c25870845885dd59ae32ef71617d3b94c8d0bb7729f0dc5843e7d9d9575d23065deeb23d5090375fc4ac71bae47ad8e65380e6f19890a7c9b700');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7e5d2d792ec5a46a384c34466f34a8da390cfce19e8dad9d5319663e284f3dd3708b94f0b60ef36c7f09052b2b5832e6b1cd4566ed437aac0d686a821b50fe1b49e958ac6f3233a8f8273b4df1d37c45f2ec03103e485782db');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de585108a702e097a58a1c28f125354e38288927af32d46e19a2fad08025b6404561fa5cd7b34fb5f122fe76471df89bfefa5413c981fd84acccc1fa54dc0af5deee3e833c054b786179c83ef287ebd42b3ae47adf951bf7e8b2cea128ec9ba68aaa83f639e74d868d3c32055cf6fcad52d3564');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b663133366636356164386536653866303133626565333337227d7340a05c568b13a9a35245646b6e943e204a2d57e3e3e52b2ab37af0e4aac677f9a8b4caa5ae885dba9069b8dab4cc005e5d24a33d4426e6e32540b3d2d153b14b0dfe4a103f7fed10a7b48bf71c640690cc6dd981d72d600db3fca277ad5b81104ba6254343a724f95e9124665a40f1638c9f6f16a07fb8142851f7c58391e9a5e9f647348c7ca01af89259e0b874965712666e19a3be7ab36c79647cec914e6fbad2f19972d959a2217fdf4e57f617954d037005cae79ab4bb8bbc9c623b45e9b04beddd1b21f67e12171e681eb78825a1d27dd0d47d9198449939b51fd5c5b1c31a797ab43fda7fc28988d466811eb56e1cb13f84e9327f3467c782d19bad5013a5a9e5415ad7c91f2064798a373998b000e33584b4f502474ad8ae3cafae29e536b111b801a2aa4e81e6bce1325432caf03d52436303982aa5adf879b95718189d0c4d78c7604a1fbdf6d601ab68ef24569b3ff88c658808cce2ed0637f94c1e6b62195aae2eda2472a2e1a496a2cf44ddc309cab7f3b93425ae74c0ca1b8d4292923a53014289187377be6aea009dcfef76c79b81c5f890d2cbd181ae8b353c1662d0c241f8c7b0886d63e6964502164467c967133cbfcc727a0f243374dd47257bd263b025c781dbe951977adcfa74442b4df24b9847882e9ec9d5c96ccaeee893aa15c8bd321b4e93e8ff5fae44c908c5dc8518cc77f343c48796d9433dd3b52702fd5b38a5fc5d8de4693ec9ae0fe903ac7bb829b5ef71d0d74c05db38336220922aeac447b94c4f5ea70947639f4d0a72c28d69b2fe1c6918543dad7f490db8a6b50e52d4464ed0c2d357b7cebbbe2723f4155fc0bd47f4bf1f1e64ac4d27ab03a0e6f2c8f0b07f79392c2122e0a4009547c1672415e9728d7bbc91f2c4df7741a8');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b623531623833353338633038646331636235633536383561227d91325e4bfc45e71a9e67b93bc9fb305a992e6a6d123b44865ebb7bb91ef28d334ce90541aa14f1663dcbbb4fc590e4a7827b0d3d85562baf55758adb8f12da690083dd77cff1cca6855b300cf4f7178bec40aa2cb2f29db8e67bd4875fa9e4e328f96c3a5101f973871b74d2c7840de8089be1141631cdf4f771828739298eac05daad2d5b091648fc2970d26f342adbf2543437635af3be2d234ec3750f675587d6c1868302cd44124dd8eb274fdf62612ef8828c028c3d59418b74b476729bd750895a50b0d8266e374f799a6de7d4f1b93c1b1628cab2fc8141cb42655f4415e73236b11d1ba880ff6bd0f73bd9839541358d41ede534db63a3737ae9ef5180f6b470db19bc9db2be359f1692db9c7684dc0deedf38d20f09f2c5ba8ed28605612018f0431f34493d128d042b231a7e95b89322852795a4192aaa861293c3192bbf2e58b5889b98155c78e255366be2dc16baceec2e2761008e1b25aaea88e42014d549241da86f7054da47e38b07de5abc42f18cbaab9a1bafc644337b26646e9367bad685a0e0c033e1e297c91df48d083d7128ffdc4ef921e3ed0d401016049c47f4ab822aaa9e7559896d02801d4cbe1620a6707b7749d3722d2529ba35047258e6143ea36ce91f2b5e4b0b617ebbd390f83ac58b6ce0c87e1ee0b7cbb276daea117f7671766cb396627364989635161ded1d240a73fa59aa6264af6d867cb940d9499c78df8049c18bd74633fdf19c86fcc4d2ac4bcb98b4286b1455d439a0b7a0baf0aeab4ba2009fd4e27c4e1cd5433578bc7e54ad6415d57a79438ae24b7c8cc52bfa06');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b616639646337643936613031623930643936613537386637227d6b50ffe0a5ae35e344b61917da071aea98471b3931f35c2ec48b967a32aaebe8b1d09653a5ecf87acaaa4e0880ae33aada3dbec1370f50685f56d2a2d3d8255eb4163eb6c504e805bb63b90e8b771657b0f02dd9f5ff03b71489f735aed588f8175d115f5b4361ded0c02da528150a0a788ee06423642fcc16226a8dc18d7fac42a723cd01fe54beac9d20825d0c9f029e1d870cbec2d699d43f3bc914a62b4731de309bda8e63e5991977d0fb1f3d19b8b1b1eafdb8b8f770c241a2a88970cc8e866ec47dfda63686ac750450753d4176c11a30ec63a5012b20250b42a41428aeb27023c70f11d24bc7e987f1114a5504af490f5d3062caf4db753dda118477a43c7cd9d714731ead0d3d8863e876d6b9223f88e3086d48c5b9d33b3ef1a91f423f99dbd3fccec84f06d5898d76f5dd6c3f9a4916d892c5a27c7fed807eb48616d235f8914937b59be6db23338f3079c5a9b785d56b642de1f0d7036b591f81d2ec1b52237bc328b287aff23cf9ed9b16827cc646a5051d4ed602ec02539b9f7abee2e5ece803715f06541ae57974554104c4d6f07b4143f8ee3c9849b96d300194bc1282aea7d300b5f1ddb1033100358cfef29139c973287ad8076b773b1078e17ac75f0eb5eb834957f1024763279f3a4a69dcac15d02c1c95401715dc1df0b583dd6eaa890dc3c7eda5695b8cae65b139c02f7e8d5236dfc6488ae4f5d5587e48eb087ae7d36ddb181880dd1741b23f064d9c53c8eb0810e58b90dde46bd0175761416b9896b6aefb8bc2e5f2922d4a8e9e35eb05adc3ec3a0e4ed748fe9513cdc85bb35e18ba148b5c8d2e56bf6546ec2a042b9c8e33db3cbb6848def7387b30637363e24ad4fa5b');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b623531623833353338633038646331636235633536383561227d38c963455582ed05420c3bbadde048bff57ea0b12c973617e5abf375330d8e98ef0e7e9e6c3c006b342ffa638e1e1997ef9e05dce1f8d5a526641e5fdcd8a7adc7f9049ede13ef104130d71cd53089b29a80a5cb7d625720553f355d17e09e40e073af0d54e34832480ddb427909f679408522153c27356e3941cdf45ece639f3d3bf30bc6efc5b6be1047020a4f4e421e414b90a1d6c21d5bdb04d86856d18d8f6ef5f3d2c91623790ce17e3a7ef94c6b48a43dc7851558674567c3a9bbe45b146c22510950228d871240069356a54584d85b42565dfd82fc1215b5e7a9f911829d23ca24ab8d6665bb111cef0d2994331b33556fd49481fc78f4b642faea50caabc8be9f4272d0b2dcfc6d37d4386da4a5b5a809196c379d58dde137475ca44e13cb5b03eca24c640f085b017cb057a44edb0240c04766cb18980984eeaecd065b4b1a7b5f0331ed146d2376ae52427d173d476324360cd1726ac73b592ef013f36a3b2266aa95cc2dd5177aadfdcd80c64bd2da1e3f011d5e2cca8212db0e9fef4e87ed54fdc687b18d225e1186f0fe56227693fc96beeb5e79c841184d1f21d8321b857fe1658094fe345bfdd3f2b5c386b981b4d82c97207b4bef6f86590db2883888a5bc3053b1259ef205d312e1cf8a7e3284227b4d43b7685d6a032ccf10914798d9b8369f1b06b5e809ba53924c43f72d17d935dae10922720f0cf209f7b8b16f69e6e282d2d862b327573bf8e9d3676e3cb780772269877d57b87c827925a7f3ae8581cc73a4ada14e56eff9e0e14c193432637f24097cc47f06e203a60d0d2e7022716670fa8439d8b1');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de4875123d7e1559d3c45ff8b0668c098658e26057056bf2cb98311e75a202091a0ef17dbae36ae6483b3a28611b3537c0c20b047abedb82bc6a00f8c2c117fb5e7ff23a66ccf4f77170b55efdccdec286d9afae35b5f4ece5281bc9681c227f4586cb5a22cee8ea7083b7c86168675484b36236d127690dad22332b972c6bcf0ec7d567de40593b2ddea83f4b2986de164b366');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x6134376630373830613431333333623663326234393465356662366636323939', '557ace252f8992d733f51d5213d7c563', 'kf136f65ad8e6e8f013bee337', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6133356631623937313832633563646333353832363534336561306564333231', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kb51b83538c08dc1cb5c5685a', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3536386333623730666263303961646138393064393032323230616635646539', '9da1fa745a2677c42f8a321c40605704', 'kaf9dc7d96a01b90d96a578f7', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3031353236343834666633646362343962663436303430613233353239623139', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kb51b83538c08dc1cb5c5685a', 13);
INSERT INTO public.log_schema VALUES ('0001');
INSERT INTO public.patterns_gone VALUES ('07bade3c32a8402d831e4fa4e02c9de4', 'kb51b83538c08dc1cb5c5685a', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('60c1fe42b9c3b33bbd180339b2f4c104', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kf136f65ad8e6e8f013bee337', '\x2e5a1d988f4a703b55c7300bd4cba801709e2a679bff351384201ef3fc12f46f529745d99021b95920d27e1195a7e29ffd3750f9905ca2d105850977825aca7b1c631ecf33aa09a5de7a378b8f44d2520538217b6e4c26dd997dd55a0c53e35fb977ca97ea2c1d38102335b029d5b190fc5204f8774af75aed4ad4d288cefe5125af9c8f7b2f606066ec97f66d253417c77a671470f5b66fa9840edac22d3c4726237ce78e9194ffdc64563301a0420a903d3f0b4f152f5a57ef36a1cef2aeaa1ccd0bb13c58d067b48c265342af73f16f25d344f0f7aa7d607e3c75650ea4a4caaf23be8d3facfb00e7b39c01fedfb647e8c7e072141f5cc1f2a25cec243f6696ca3bc7bb3ac1112d40841a3454c6c281239893ff6d78af7776c271a47aa208f046737cfa09ed379a1bec1ec8adec80c0217dc3e67d3ee60ae1b799686eb9f661b7d334a25cf35e7a3947201c9fd30b6768b217bf239b831af652004063388fe29ec4cbb80d7ef5a8117ef4de291e818bc2e36fe402c5af84dac69edd8d2676bae769b642adfbf4911b781e1a8acd8d78fa5129d71ec7cc5907a5e12de13fe735be6131d84f63f8fda44b266e68d22fef656ae3ade4a5a833cdc7af1b433cbf8538a2456e0b0c27d4fb6b0fefbbdf5524c1db8677466ddcc61106ddbe5e2238c19a6d6290356cb438a1a60afa0d1082b1944afd8482294861a5ab70e17734179a4bd93e34c8535dba79effb2580cc3791624b1e87e40d5c0a1ed4d6a9d6a0bd2ee4bbbef645cf0eae34ae71236e04388263f1e7efeafad6ca0fd69dd91411aa0547c63f4fa4a7ef621ad429ea4c2f5ec0d5bc547134e0311aae595179f2b210ff8735b9aac8806c3dc0136c4d59', NULL);
INSERT INTO public.patterns_statement VALUES ('946502496b602f7529e9590dbb20d690', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'kb51b83538c08dc1cb5c5685a', '\x64b93ba7611f9bf1658428703fb60e175cc448f6a0eb64b2ff8d7bc12af412c4d123d20400b859766d7a580d0d08117f37e7bdd2ac6bf38b27ea55d132c7fc652e59382998873e8b6d27fbe77c1c27fa169a830d3626b812ffa9ab65b181150f7778b9372236215624adcc7e8b7d80e88be643def751e6500de0835683e05f24def138e17acd5ddea237dd4c7983c945bb571f88e8f9442013bb36c67d8aaa2c6641028cb6418f857f4cf23d0e1e5fbb611bb6d287630ac730e72189e28c76ddc44d4994fe18a048a3f586d6f220b4a91ee5bc8ea93118af95eaa73d67a3123702befc4f1b26b731a1e321878d3d2c5327c36488c28d540c8e3d12fa5b934c895ef889d8df989666d5de46884911dba18410f6381e4b02c0c85da39de1310bbd81173a4130c7f4331931cfce75bd1ed8a41853e9e65fdab30b2b51600f175394b83cd93cf0590dec9b6677d3ef6f6db8c145f8879a15a1c15bf8b8f6cb4dfd0c3f45d6977b08850dff4be3cb3ea777c379709a22a5b1270b23a28dafc5dc28e72c5aab3049bc3b5e04da61992e26530300fd01a95b555b88b02e1889084c71adeea1cb782a8d84bdef3fdd804129e85c1d2e7302fc8a6c0334e6abe668698b3c6e77c72b644f2f3b98e847d404590841e8fa1b17eec60966b9431bb3b8420d778f1beed6e30e2a927cb7410cd9b2b6feb42960b11df04c029cf9df4b5ab71cd44b740f838ab2fba69b660a80f538ffc6500aa8a98a3e95517990c2220739cf08edfc20847a87260de0d7e4b12dac515c8147e13930417d', NULL);
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
INSERT INTO public.signals_statement VALUES ('60c1fe42b9c3b33bbd180339b2f4c104', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('946502496b602f7529e9590dbb20d690', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xe37a2b6d75d39680af187e24d3ee98f3d6934aad920a8274ef52e324df7d5075c9ff9c2b18376ec17d9de995db036e062d005d8f4ce080fe4cc4bf18');
INSERT INTO public.vault_key VALUES ('kf136f65ad8e6e8f013bee337', '557ace252f8992d733f51d5213d7c563', '\x142374add8d3e762d8dbca7f2c6aa6ce18d003796d178252c4a908c19d01c9cc1e92eb0e257edae8b53a30cd8710f5927483a41d8e33ac33684b5a67');
INSERT INTO public.vault_key VALUES ('kb51b83538c08dc1cb5c5685a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\xa9f59a21bea0710abed2f89d918466d1347db0b018bf8903327efe88feabcd0f41cc89dc0aee593f7dc6ff15536fdcbc83d4a92ba3b80c947c093762');
INSERT INTO public.vault_state VALUES (1, 1);
SELECT pg_catalog.setval('public.log_event_position_seq', 14, true);
SELECT pg_catalog.setval('public.vault_state_id_seq', 1, false);
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.derived_schema
    ADD CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.follower_position
    ADD CONSTRAINT follower_position_pkey PRIMARY KEY (follower);
ALTER TABLE ONLY public.ingest_erased_key
    ADD CONSTRAINT ingest_erased_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.keys_schema
    ADD CONSTRAINT keys_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.learning_answer
    ADD CONSTRAINT learning_answer_pkey PRIMARY KEY (answer);
ALTER TABLE ONLY public.learning_question
    ADD CONSTRAINT learning_question_pkey PRIMARY KEY (question);
ALTER TABLE ONLY public.learning_reading
    ADD CONSTRAINT learning_reading_pkey PRIMARY KEY (reading);
ALTER TABLE ONLY public.learning_space
    ADD CONSTRAINT learning_space_pkey PRIMARY KEY (space);
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_stream_version UNIQUE (stream, version);
ALTER TABLE ONLY public.log_once
    ADD CONSTRAINT log_once_pkey PRIMARY KEY (once, seq);
ALTER TABLE ONLY public.log_schema
    ADD CONSTRAINT log_schema_pkc PRIMARY KEY (version_num);
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
ALTER TABLE ONLY public.patterns_statement
    ADD CONSTRAINT patterns_statement_pkey PRIMARY KEY (statement);
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
CREATE INDEX learning_answer_key ON public.learning_answer USING btree (key);
CREATE INDEX learning_answer_question ON public.learning_answer USING btree (question, "position");
CREATE INDEX learning_question_about ON public.learning_question USING btree (about, "position");
CREATE INDEX learning_question_source ON public.learning_question USING btree (source, "position");
CREATE INDEX learning_reading_about ON public.learning_reading USING btree (about, "position");
CREATE INDEX learning_reading_space ON public.learning_reading USING btree (space, "position");
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
CREATE INDEX vault_key_person ON public.vault_key USING btree (person);
CREATE TRIGGER log_event_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
CREATE TRIGGER log_once_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_once FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
