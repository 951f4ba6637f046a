"""Just enough of the ONNX file format to read a graph's wiring and to ask it for one more output.

ONNX files are Protocol Buffers messages (ModelProto). Two facts suffice: fields can be walked
without knowing them, and a message that follows another in one byte string is merged into it, so
an output is added by appending a few bytes. Source: onnx.proto3; protobuf encoding specification.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from imgreview.core.errors import UserError

# field numbers of onnx.proto3
MODEL_GRAPH = 7
GRAPH_NODE, GRAPH_OUTPUT = 1, 12
NODE_INPUT, NODE_OUTPUT, NODE_OP = 1, 2, 4
VALUE_NAME = 1

CLASSIFIERS = {"Gemm", "MatMul", "QGemm", "QLinearMatMul", "MatMulInteger", "FusedGemm"}
HARMLESS = {
    "Add",
    "Cast",
    "DequantizeLinear",
    "Flatten",
    "Identity",
    "LogSoftmax",
    "Mul",
    "QLinearAdd",
    "QuantizeLinear",
    "Reshape",
    "Softmax",
    "Squeeze",
}


@dataclass(frozen=True, slots=True)
class _Node:
    op: str
    inputs: tuple[str, ...]


def before_classifier(model: bytes) -> str:
    """Return the name of the tensor that enters the last fully connected layer.

    Raises UserError when the bytes are no ONNX model or end in no such layer.
    """
    try:
        graph = memoryview(b"".join(_fields(memoryview(model), MODEL_GRAPH)))
        outputs = [_text(v, VALUE_NAME) for v in _fields(graph, GRAPH_OUTPUT)]
        made_by: dict[str, _Node] = {}
        for node in _fields(graph, GRAPH_NODE):
            made = _Node(_text(node, NODE_OP), tuple(map(_decode, _fields(node, NODE_INPUT))))
            made_by.update((_decode(name), made) for name in _fields(node, NODE_OUTPUT))
    except (IndexError, ValueError) as error:
        raise UserError("This is not an ONNX model.") from error
    name = outputs[0] if outputs else ""
    while (node_here := made_by.get(name)) is not None:
        sources = [i for i in node_here.inputs if i in made_by]
        if node_here.op in CLASSIFIERS:
            return _unquantised(node_here.inputs[0], made_by)
        if node_here.op not in HARMLESS or not sources:
            break
        name = sources[0]
    raise UserError("This model does not end in a classifier; its card must name an output.")


def with_output(model: bytes, name: str) -> bytes:
    """Return the model with the tensor `name` as one more output."""
    value = _message(VALUE_NAME, name.encode())
    return model + _message(MODEL_GRAPH, _message(GRAPH_OUTPUT, value))


def _unquantised(name: str, made_by: dict[str, _Node]) -> str:
    node = made_by.get(name)
    return node.inputs[0] if node is not None and node.op == "QuantizeLinear" else name


def _message(field: int, payload: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(payload)) + payload


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _fields(message: memoryview, wanted: int) -> Iterator[memoryview]:
    """Yield the payloads of one length-delimited field."""
    place = 0
    while place < len(message):
        tag, place = _read_varint(message, place)
        kind = tag & 7
        if kind == 0:
            _, place = _read_varint(message, place)
        elif kind == 2:
            size, place = _read_varint(message, place)
            if place + size > len(message):
                raise ValueError("a field reaches beyond its message")
            if tag >> 3 == wanted:
                yield message[place : place + size]
            place += size
        elif kind in (1, 5):
            place += 8 if kind == 1 else 4
        else:
            raise ValueError(f"no such wire type: {kind}")


def _read_varint(message: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
        if shift > 63:
            raise ValueError("a number that never ends")


def _text(message: memoryview, field: int) -> str:
    return next((_decode(part) for part in _fields(message, field)), "")


def _decode(part: memoryview) -> str:
    return bytes(part).decode("utf-8")
