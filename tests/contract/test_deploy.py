"""What deploy/ holds is well formed, names what is there, and starts the commands that there are."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # it ships no types

from api.settings import Settings
from tests.contract.test_commands import ALL
from tests.support.checkout import ROOT, tracked

DEPLOY = ROOT / "deploy"
BASE = DEPLOY / "kustomize" / "base"
PARTS = {"web": ["serve"], "followers": ["follow", "--part", "followers"], "workers": ["follow", "--part", "workers"]}
DOTENV = {
    "INCOMMON_DOMAIN": "incommon.example",
    "INCOMMON_SAFEGUARDING_URL": "https://council.example/worried",
    "LOG_PASSWORD": "made-up",
    "KEYS_PASSWORD": "made-up",
    "LOG_APP_PASSWORD": "made-up",
    "KEYS_APP_PASSWORD": "made-up",
}


def compose() -> dict[str, Any]:
    """The compose file."""
    read: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    return read


def test_every_yaml_file_is_read() -> None:
    """Each holds one document that is a mapping."""
    files = [path for path in tracked("deploy") if path.suffix == ".yaml"]
    assert len(files) > 4
    for path in files:
        assert isinstance(yaml.safe_load((ROOT / path).read_text(encoding="utf-8")), dict), path


def test_every_setting_named_is_one() -> None:
    """No file sets a variable that the service does not read; the domain is the proxy's."""
    known = {f"INCOMMON_{name.upper()}" for name in Settings.model_fields} | {"INCOMMON_DOMAIN"}
    for path in tracked("deploy"):
        named = set(re.findall(r"INCOMMON_[A-Z_]+[A-Z]", (ROOT / path).read_text(encoding="utf-8")))
        assert named - known == set(), path


def test_compose_runs_the_three_parts_of_one_image_behind_a_proxy() -> None:
    """Each part its command, both databases apart, and only the proxy has ports."""
    services = compose()["services"]
    assert {name: services[name]["command"] for name in PARTS} == PARTS
    assert len({services[name]["image"] for name in PARTS}) == 1
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]
    urls = services["web"]["environment"]
    assert urls["INCOMMON_DATABASE_URL"].split("@")[1] != urls["INCOMMON_KEYS_URL"].split("@")[1]
    assert services["log"]["image"].startswith("postgres:18")


def test_a_backup_puts_the_keys_apart_and_drops_what_lapsed() -> None:
    """Compose, Kubernetes and systemd back up alike: two places, and no lapsed copy of the keys is left."""
    service = compose()["services"]["backup"]
    assert service["profiles"] == ["backup"], "it would start with the rest"
    assert service["image"] == compose()["services"]["web"]["image"]
    cron = yaml.safe_load((DEPLOY / "kustomize" / "backup" / "cronjob.yaml").read_text(encoding="utf-8"))
    pod = cron["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert pod["securityContext"]["runAsNonRoot"]
    assert container["securityContext"]["readOnlyRootFilesystem"]
    unit = (DEPLOY / "systemd" / "incommon-backup.service").read_text(encoding="utf-8")
    (started,) = re.findall(r"^ExecStart=/opt/incommon/bin/incommon (.*)$", unit, re.MULTILINE)
    for command in (service["command"], container["args"], started.split()):
        name, log, option, keys, drop = command
        assert (name, option, drop) == ("backup", "--keys-to", "--drop-lapsed")
        assert log != keys
    places = {mount.rpartition(":")[2] for mount in service["volumes"]}
    assert {"/backup/log", "/backup/keys", "/data/secrets", "/data/seal"} == places
    claims = [one["persistentVolumeClaim"]["claimName"] for one in pod["volumes"] if "persistentVolumeClaim" in one]
    assert {"incommon-log-backups", "incommon-keys-backups"} < set(claims)


def test_in_compose_what_stays_up_owns_nothing() -> None:
    """It has the service's role in both addresses, and starts once the owner has made the schema and granted it its due."""
    services = compose()["services"]
    ours = {name: one for name, one in services.items() if one["image"] == "incommon"}
    urls = ("INCOMMON_DATABASE_URL", "INCOMMON_KEYS_URL")
    as_owner = set()
    for name, service in ours.items():
        (role,) = {re.match(r"postgresql\+psycopg://(\w+):", service["environment"][url])[1] for url in urls}  # type: ignore[index]
        if role != "incommon_app":
            assert (
                role
                == services["log"]["environment"]["POSTGRES_USER"]
                == services["keys"]["environment"]["POSTGRES_USER"]
            )
            as_owner.add(name)
            assert service["restart"] == "no", f"{name} stays up as the owner"
    assert as_owner == {"schema", "restore"}
    assert services["schema"]["command"] == ["migrate"]
    assert services["restore"]["profiles"] == ["restore"], "it would start with the rest"
    after = {name: list(services[name]["depends_on"].items()) for name in ("rights", "web")}
    done = {"condition": "service_completed_successfully"}
    assert after == {"rights": [("schema", done)], "web": [("rights", done)]}
    for name in ("followers", "workers", "backup"):
        assert "web" in services[name]["depends_on"]
    script = DEPLOY / services["rights"]["entrypoint"][1].removeprefix("/")
    assert services["rights"]["volumes"] == [f"./{script.parent.name}:/{script.parent.name}:ro"]
    assert script.is_file()


def test_figures_do_not_go_out_through_the_proxy() -> None:
    """/metrics is answered by the proxy itself, and what it passes on is the rest."""
    caddy = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    assert re.search(r"^\s*respond /metrics 404$", caddy, re.MULTILINE)
    assert "reverse_proxy web:8000" in caddy


def test_caddy_accepts_its_file() -> None:
    """`caddy validate`, with a made-up domain."""
    caddy = shutil.which("caddy")
    if caddy is None:
        pytest.skip("caddy is not installed here")
    command = [caddy, "validate", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile")]
    checked = subprocess.run(command, env=os.environ | DOTENV, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_no_secret_stands_in_a_file() -> None:
    """Every password comes from the environment, and compose stops without it."""
    for path in (path for path in tracked("deploy") if path.suffix in (".yaml", ".service")):
        for line in (ROOT / path).read_text(encoding="utf-8").splitlines():
            if "PASSWORD" in line:
                assert re.search(r"\$\{[A-Z_]+:\?", line), f"{path}: {line}"


def test_docker_compose_accepts_the_file(tmp_path: Path) -> None:
    """`docker compose config`, with a made-up .env; without one it refuses."""
    docker = shutil.which("docker")
    if docker is None or subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode:
        pytest.skip("docker compose is not installed here")
    command = [docker, "compose", "--file", str(DEPLOY / "compose.yaml"), "config", "--quiet"]
    bare = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    accepted = subprocess.run(command, env=bare | DOTENV, capture_output=True, text=True, check=False)
    assert accepted.returncode == 0, accepted.stderr
    assert subprocess.run(command, env=bare, capture_output=True, check=False).returncode != 0


def test_kustomize_has_the_three_parts_as_nobody() -> None:
    """Three Deployments of one image, not as root, with a root file system that cannot be written."""
    for name, arguments in PARTS.items():
        pod = yaml.safe_load((BASE / f"{name}.yaml").read_text(encoding="utf-8"))["spec"]["template"]["spec"]
        (container,) = pod["containers"]
        assert container["args"] == arguments
        assert pod["securityContext"]["runAsNonRoot"]
        assert container["securityContext"]["readOnlyRootFilesystem"]
        assert pod["enableServiceLinks"] is False, "a Service's variables would set INCOMMON_PORT"


def test_kustomize_builds() -> None:
    """`kubectl kustomize` joins them: three Deployments, a Service that finds the web part, a ConfigMap they name."""
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("kubectl is not installed here")
    built = subprocess.run([kubectl, "kustomize", BASE], capture_output=True, text=True, check=True).stdout
    made = list(yaml.safe_load_all(built))
    deployments = [one for one in made if one["kind"] == "Deployment"]
    (service,) = (one for one in made if one["kind"] == "Service")
    (settings,) = (one for one in made if one["kind"] == "ConfigMap")
    assert len(deployments) == 3
    found = [d for d in deployments if service["spec"]["selector"].items() <= _labels(d).items()]
    assert [_container(d)["args"] for d in found] == [["serve"]]
    for deployment in deployments:
        assert deployment["spec"]["selector"]["matchLabels"].items() <= _labels(deployment).items()
        names = {
            source["configMapRef"]["name"] for source in _container(deployment)["envFrom"] if "configMapRef" in source
        }
        assert names == {settings["metadata"]["name"]}


def test_kustomize_builds_with_a_backup() -> None:
    """The component adds a nightly job of the same image that reads the same settings, and nothing else."""
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("kubectl is not installed here")

    def built(folder: str) -> list[Any]:
        command = [kubectl, "kustomize", str(DEPLOY / "kustomize" / folder)]
        return list(yaml.safe_load_all(subprocess.run(command, capture_output=True, text=True, check=True).stdout))

    base, whole = built("base"), built("with-backup")
    (job,) = [one for one in whole if one not in base]
    assert job["kind"] == "CronJob"
    pod = job["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    (settings,) = (one for one in base if one["kind"] == "ConfigMap")
    names = [one["configMapRef"]["name"] for one in pod["containers"][0]["envFrom"] if "configMapRef" in one]
    assert names == [settings["metadata"]["name"]]


def _labels(deployment: dict[str, Any]) -> dict[str, str]:
    labels: dict[str, str] = deployment["spec"]["template"]["metadata"]["labels"]
    return labels


def _container(deployment: dict[str, Any]) -> dict[str, Any]:
    container: dict[str, Any] = deployment["spec"]["template"]["spec"]["containers"][0]
    return container


def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    """`systemd-analyze verify`, with a program that is there in the place of ours."""
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed here")
    units = []
    for unit in sorted((DEPLOY / "systemd").iterdir()):
        text = unit.read_text(encoding="utf-8").replace("/opt/incommon/bin/incommon", sys.executable)
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
        units.append(tmp_path / unit.name)
    checked = subprocess.run(
        [analyze, "verify", "--man=no", "--recursive-errors=no", *units], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
    assert [line for line in checked.stderr.splitlines() if str(tmp_path) in line] == []


def test_the_image_installs_only_what_is_locked_and_does_not_run_as_root() -> None:
    """Hashes wherever packages come from outside, no address of an index, a user, a health check; what it copies is there."""
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert [line.split()[1] for line in lines if line.startswith("FROM")] == ["python:3.13-slim"] * 2
    installs = [part for line in lines for part in re.split("&&", line) if "pip install" in part]
    assert len(installs) == 3
    for part in installs:
        assert ("--require-hashes" in part and "-r " in part) or part.rstrip().endswith("/wheel/*.whl"), part
        assert "--no-deps" in part
    assert "://" not in text.replace("http://127.0.0.1:8000/readyz", "")
    users = [line.split()[1] for line in lines if line.startswith("USER")]
    assert users == ["10001:10001"]
    assert lines.index("USER 10001:10001") < lines.index('ENTRYPOINT ["incommon"]')
    assert any(line.startswith("HEALTHCHECK") for line in lines)
    for line in lines:
        if line.startswith("COPY") and "--from" not in line:
            for source in line.split()[1:-1]:
                assert (ROOT / source).exists(), line


def test_every_command_told_of_is_there() -> None:
    """The runbook, the units and the files name no command that `incommon` does not have."""
    known = {" ".join(path) for path in ALL}
    first = {path[0] for path in ALL}
    for path in tracked("deploy"):
        text = (ROOT / path).read_text(encoding="utf-8")
        for told in re.findall(r"(?:`|exec web |/bin/)incommon ([a-z]+(?: [a-z]+)?)", text):
            assert told in known or told.split()[0] in first, f"{path}: incommon {told}"
