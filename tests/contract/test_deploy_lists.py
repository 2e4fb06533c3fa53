"""Wherever the service runs, what must outlast a restored key store is written where it lasts and read by whatever restores."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # it ships no types

from tests.contract.test_deploy import DEPLOY, compose

LASTS = "/data/seal"
"""Where `INCOMMON_SEAL_DIR` is when nobody sets it, with the data folder at /data."""


def pods(built: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Every pod that runs our image, by the name of what makes it."""
    found = {}
    for one in built:
        spec = one.get("spec", {})
        spec = spec.get("jobTemplate", {}).get("spec", spec)
        pod = spec.get("template", {}).get("spec", {})
        if any(container["image"] == "incommon" for container in pod.get("containers", ())):
            found[one["metadata"]["name"]] = pod
    return found


def test_on_kubernetes_every_pod_has_the_list_on_one_volume_that_lasts() -> None:
    """Web erases, workers sweep, followers seal, every one applies the list, and the backup's pod is what restores."""
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("kubectl is not installed here")
    command = [kubectl, "kustomize", str(DEPLOY / "kustomize" / "with-backup")]
    built = list(yaml.safe_load_all(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    found = pods(built)
    assert set(found) == {"incommon-web", "incommon-followers", "incommon-workers", "incommon-backup"}
    claims = set()
    for name, pod in found.items():
        (container,) = pod["containers"]
        mounts = [one for one in container["volumeMounts"] if one["mountPath"] == LASTS]
        assert [one.get("readOnly", False) for one in mounts] == [False], name
        (volume,) = (one for one in pod["volumes"] if one["name"] == mounts[0]["name"])
        assert "persistentVolumeClaim" in volume, f"{name}: gone with the pod"
        claims.add(volume["persistentVolumeClaim"]["claimName"])
    (claim,) = claims
    (volume,) = (one for one in built if one["kind"] == "PersistentVolumeClaim" and one["metadata"]["name"] == claim)
    assert volume["spec"]["accessModes"] == ["ReadWriteMany"], "the pods stand on several nodes"
    (settings,) = (one for one in built if one["kind"] == "ConfigMap")
    assert settings["data"]["INCOMMON_DATA_DIR"] == "/data"
    assert "INCOMMON_SEAL_DIR" not in settings["data"]


def test_in_compose_every_service_of_ours_has_the_list() -> None:
    """On the volume that the seal's file is on, to write, whichever of them runs `backup` or `restore` included."""
    services = {name: one for name, one in compose()["services"].items() if one["image"] == "incommon"}
    assert {"web", "followers", "workers", "backup"} <= set(services)
    for name, service in services.items():
        assert f"seal:{LASTS}" in service["volumes"], name
        assert "INCOMMON_SEAL_DIR" not in service["environment"], name
    assert "seal" in compose()["volumes"]


def test_the_runbook_makes_a_job_that_restores_of_the_nightly_one() -> None:
    """Its patch fits the job that is built: other words, the owner's addresses, and still the list and the backups."""
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("kubectl is not installed here")
    runbook = (DEPLOY / "README.md").read_text(encoding="utf-8")
    (patch,) = re.findall(r"-p '(\[.*?\])' \|", runbook, re.DOTALL)
    assert json.loads(patch)
    command = [kubectl, "kustomize", str(DEPLOY / "kustomize" / "with-backup")]
    built = yaml.safe_load_all(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    (nightly,) = (one for one in built if one["kind"] == "CronJob")
    job = {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": {"name": "r"},
        "spec": nightly["spec"]["jobTemplate"]["spec"],
    }
    command = [kubectl, "patch", "--local", "-f", "-", "--type=json", "-o", "yaml", "-p", patch]
    patched = subprocess.run(command, input=yaml.safe_dump(job), capture_output=True, text=True, check=False)
    assert patched.returncode == 0, patched.stderr
    pod = yaml.safe_load(patched.stdout)["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert container["args"][0] == "restore"
    assert [one.rpartition("/")[0] for one in container["args"][1:]] == ["/backup/log", "/backup/keys"]
    secrets = [one["secretRef"]["name"] for one in container["envFrom"] if "secretRef" in one]
    assert secrets == ["incommon-owner"]
    mounted = {one["mountPath"] for one in container["volumeMounts"]}
    assert {LASTS, "/backup/log", "/backup/keys", "/data/secrets"} <= mounted


def test_the_runbook_restores_by_all_three_ways() -> None:
    """Compose by its own service, Kubernetes by a job, systemd by a unit that knows the settings."""
    runbook = (DEPLOY / "README.md").read_text(encoding="utf-8")
    assert "run --rm restore /backup/log/incommon-log-" in runbook
    assert "create job incommon-restore --from=cronjob/incommon-backup" in runbook
    assert re.search(r"systemd-run [^#]*incommon restore \\\n +/var/backups/incommon-log/", runbook)
    (service,) = (one for name, one in compose()["services"].items() if name == "restore")
    assert service["entrypoint"] == ["incommon", "restore"]
    assert {"/backup/log", "/backup/keys"} <= {one.split(":")[-2] for one in service["volumes"] if one.endswith(":ro")}


def test_under_systemd_every_unit_has_the_list() -> None:
    """One user, one folder of state that outlasts the unit and may be written, in which the list lies."""
    units = sorted((DEPLOY / "systemd").glob("*.service"))
    assert len(units) >= 4
    for unit in units:
        lines = unit.read_text(encoding="utf-8").splitlines()
        for line in ("User=incommon", "StateDirectory=incommon", "Environment=INCOMMON_DATA_DIR=/var/lib/incommon"):
            assert line in lines, f"{unit.name}: {line}"
        assert not [line for line in lines if re.match("(RuntimeDirectory|DynamicUser|ReadOnlyPaths)=", line)], (
            unit.name
        )
