# Without the local page: it answers on loopback only, so an image has no use for it.
FROM python:3.11-slim

ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1

RUN useradd --system --uid 10001 --home-dir /app gracious \
 && install --directory --owner gracious --group gracious --mode 0700 /data

WORKDIR /app

COPY requirements.lock ./
RUN pip install --require-hashes --requirement requirements.lock

COPY pyproject.toml README.md LICENSE ./
COPY core core
COPY bots bots
COPY templates templates
COPY manifests manifests
RUN pip install --no-deps --no-build-isolation --editable . \
 && python -m compileall -q core bots

USER gracious

# In a container nothing reaches 127.0.0.1. Only what you publish can be reached from outside.
ENV GRACIOUS_HOME=/data \
    GRACIOUS_HOST=0.0.0.0 \
    GRACIOUS_PORT=8080

VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=2)"]

CMD ["gracious", "serve"]
