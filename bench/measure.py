"""What the benchmarks share: the program and its Java, commands timed in turns, and tables."""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
from typing import NamedTuple

HOME = pathlib.Path(__file__).resolve().parent.parent
WORK = HOME / "target" / "bench"
LECTERN = str(HOME / "lectern")


class Usage(NamedTuple):
    """What a process took: seconds that passed, seconds of processor time, its largest size in bytes, its exit status."""

    wall: float
    processor: float
    peak: int
    status: int


def run(command, environment=None, timeout=None):
    """Runs a command and throws away what it prints. It is killed after so many seconds."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    timer = threading.Timer(timeout or threading.TIMEOUT_MAX, process.kill)
    timer.start()
    _, status, usage = os.wait4(process.pid, 0)
    timer.cancel()
    process.returncode = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Usage(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, peak, process.returncode)


def in_turns(commands, runs):
    """The median usage of each command; they take turns, so that a machine that becomes slower slows all of them.

    The first run of each fills the caches and is not counted. Each command is a function that returns a Usage.
    """
    taken = [[command() for command in commands.values()] for _ in range(runs + 1)][1:]
    return {name: Usage(*map(statistics.median, zip(*usages))) for name, usages in zip(commands, zip(*taken))}


def table(usages, base):
    """Prints seconds and processor seconds of each command, and both as a multiple of those of the base."""
    print(f"{'':<28}{'seconds':>10}{'ratio':>8}{'processor s':>14}{'ratio':>8}")
    for name, usage in usages.items():
        print(f"{name:<28}{usage.wall:>10.2f}{usage.wall / usages[base].wall:>8.2f}"
              f"{usage.processor:>14.2f}{usage.processor / usages[base].processor:>8.2f}")


def bound(what, value, most, unit=""):
    """Prints a figure beside the most that it may be."""
    print(f"{what}: {value:.2f}{unit}, at most {most}{unit}{' - TOO MUCH' if value > most else ''}")


def program():
    """Builds the program where it is not built yet, and ends this one where that fails."""
    if subprocess.run([LECTERN, "--version"], stdout=subprocess.DEVNULL, check=False).returncode:
        sys.exit("The program could not be built or started.")
    WORK.mkdir(parents=True, exist_ok=True)


def java(tool="java"):
    """The command of a tool of the JDK that the launcher uses."""
    return os.path.join(os.environ["JAVA_HOME"], "bin", tool) if os.environ.get("JAVA_HOME") else tool


def java_version():
    said = subprocess.run([java(), "-version"], stderr=subprocess.PIPE, text=True, check=True).stderr
    return re.search(r'version "(.*?)"', said)[1]


def launcher_flags():
    """The options that the launcher gives to Java."""
    launch = (HOME / "lectern").read_text(encoding="utf-8").rsplit("\nset -- -X", 1)[1].split('"$@"', 1)[0]
    return re.findall(r"-X\S+", "-X" + launch)


def compiled(source, *class_path):
    """The jar of a Java source of this folder; Java's archives of classes are only made from jars."""
    classes = WORK / source
    shutil.rmtree(classes, ignore_errors=True)
    path = os.pathsep.join(map(str, class_path))
    subprocess.run([java("javac"), "-cp", path, "-d", classes, HOME / "bench" / f"{source}.java"], check=True)
    jar = WORK / f"{source}.jar"
    subprocess.run([java("jar"), "--create", "--file", jar, "-C", classes, "."], check=True)
    return jar


def runs(default):
    """How many runs the command line asks for."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else default
