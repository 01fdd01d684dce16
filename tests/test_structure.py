"""What must hold of the tree itself, whatever is in it."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLATFORMS = {"aiohttp", "botbuilder", "bots", "slack_bolt", "slack_sdk"}

LONGEST_MODULE = 300
LONGEST_FUNCTION = 50

# A lock names packages, versions and hashes. Where they are fetched from is the installing machine's business.
REGISTRY = re.compile(r"(?:pypi|pythonhosted|npmjs|npmmirror|yarnpkg)\.(?:org|com|io)")
# Where somebody's checkout or home happens to lie.
SOMEBODYS_PATH = re.compile(r"/(?:work|root)/|/(?:home|Users)/[a-z]+/")

# What a checker is told to pass over, and the same with its reason behind it.
IGNORED = re.compile("# (?:" + "noqa|type: ignore)")
EXPLAINED = re.compile("# " + r"noqa: [A-Z]+\d+ - \w+")

IMPORT_ALL_OF_CORE = """
import importlib, json, pkgutil, sys
import core
names = [module.name for module in pkgutil.walk_packages(core.__path__, "core.")]
# A migration script runs inside Alembic only.
for name in (name for name in names if ".migrations." not in name and not name.endswith(".__main__")):
    importlib.import_module(name)
print(json.dumps([names, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


def committed(*patterns: str) -> Iterator[Path]:
    listed = subprocess.run(["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, check=True)
    for name in listed.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            yield ROOT / name


def matches(pattern: re.Pattern[str], path: Path) -> list[str]:
    text = path.read_bytes().decode(errors="replace")
    name = path.relative_to(ROOT)
    return [f"{name}:{n}: {line.strip()[:120]}" for n, line in enumerate(text.splitlines(), 1) if pattern.search(line)]


def test_importing_all_of_core_loads_no_platform() -> None:
    run = subprocess.run([sys.executable, "-c", IMPORT_ALL_OF_CORE], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    imported, loaded = json.loads(run.stdout)
    assert {"core.vocabulary", "core.dialogue.engine"} <= set(imported)
    assert PLATFORMS.isdisjoint(loaded)


def test_no_file_names_a_package_registry() -> None:
    assert [found for path in committed() for found in matches(REGISTRY, path)] == []


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    assert [found for path in committed() for found in matches(SOMEBODYS_PATH, path)] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_one_version_and_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text()
    packages = re.split(r"\n(?=\w)", re.sub(r"(?m)^#.*\n", "", text).strip())
    assert packages
    assert [package for package in packages if not re.match(r"[\w.-]+==\S+ .*\\\n +--hash=sha256:", package)] == []


def test_the_development_lock_holds_the_runtime_lock() -> None:
    def pins(lock: str) -> set[str]:
        return set(re.findall(r"(?m)^[\w.-]+==\S+", (ROOT / lock).read_text()))

    assert pins("requirements.lock") < pins("requirements-dev.lock")


def test_the_page_is_locked_without_addresses() -> None:
    locks = list(committed("*package-lock.json"))
    packages = {
        (lock, name): entry for lock in locks for name, entry in json.loads(lock.read_text())["packages"].items()
    }
    assert [lock for lock in locks if "://" in lock.read_text()] == []
    assert [name for name, entry in packages.items() if name[1] and "integrity" not in entry] == []


def test_what_is_ignored_has_its_reason_beside_it() -> None:
    lines = {
        f"{path.relative_to(ROOT)}:{number}": line
        for path in committed("core/*.py", "bots/*.py", "tests/*.py")
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if IGNORED.search(line)
    }
    assert [where for where in lines if where.startswith("core/")] == []
    assert [where for where, line in lines.items() if not EXPLAINED.search(line)] == []


def test_no_module_is_too_long() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in committed("core/*.py", "bots/*.py")
    }
    assert lengths
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_function_is_too_long() -> None:
    lengths = {}
    for path in committed("core/*.py", "bots/*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                lengths[f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"] = node.end_lineno - node.lineno + 1
    assert lengths
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
