"""Tiny ONNX models with known answers, made with the onnx package."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def save(graph: onnx.GraphProto, file: Path, opset: int = 17) -> Path:
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    file.write_bytes(model.SerializeToString())
    return file


def means(file: Path) -> Path:
    """Write a model: uint8 NHWC of any size → [mean red, mean green, mean blue]."""
    nodes = [
        helper.make_node("Cast", ["image"], ["float"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["float"], ["embedding"], axes=[1, 2], keepdims=0),
    ]
    return save(
        helper.make_graph(
            nodes,
            "means",
            [helper.make_tensor_value_info("image", TensorProto.UINT8, ["n", "h", "w", 3])],
            [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", 3])],
        ),
        file,
    )


def classifier(file: Path, softmax: bool = True) -> Path:
    """Write a model: float NCHW 8 × 8 → pooled (3 values) → Gemm to 5 classes → Softmax."""
    weights = np.arange(15, dtype=np.float32).reshape(5, 3)
    nodes = [
        helper.make_node("GlobalAveragePool", ["pixels"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["features"]),
        helper.make_node("Gemm", ["features", "w", "b"], ["logits"], transB=1),
    ]
    last = "logits"
    if softmax:
        nodes.append(helper.make_node("Softmax", ["logits"], ["classes"]))
        last = "classes"
    return save(
        helper.make_graph(
            nodes,
            "classifier",
            [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", 3, 8, 8])],
            [helper.make_tensor_value_info(last, TensorProto.FLOAT, ["n", 5])],
            [
                numpy_helper.from_array(weights, "w"),
                numpy_helper.from_array(np.zeros(5, np.float32), "b"),
            ],
        ),
        file,
    )


def no_classifier(file: Path) -> Path:
    """Write a model that ends in a pooling."""
    return save(
        helper.make_graph(
            [helper.make_node("GlobalAveragePool", ["pixels"], ["pooled"])],
            "pool",
            [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", 3, 8, 8])],
            [helper.make_tensor_value_info("pooled", TensorProto.FLOAT, ["n", 3, 1, 1])],
        ),
        file,
    )


def like_lite0(file: Path) -> Path:
    """Write a graph that ends as the exported EfficientNet-Lite0 does, with random weights.

    float NCHW 224 × 224 → Conv → Clip → ReduceMean → Reshape (1,280 values) → Gemm.
    """
    rng = np.random.default_rng(3)
    weights = {
        "kernel": rng.standard_normal((1280, 3, 8, 8)) / 14,
        "low": np.array(0.0),
        "high": np.array(6.0),
        "fc": rng.standard_normal((10, 1280)) / 36,
        "bias": np.zeros(10),
    }
    whole = {"axes": np.array([2, 3]), "flat": np.array([-1, 1280])}
    nodes = [
        helper.make_node("Conv", ["image", "kernel"], ["maps"], strides=[16, 16]),
        helper.make_node("Clip", ["maps", "low", "high"], ["clipped"]),
        helper.make_node("ReduceMean", ["clipped", "axes"], ["mean"], keepdims=1),
        helper.make_node("Reshape", ["mean", "flat"], ["view"]),
        helper.make_node("Gemm", ["view", "fc", "bias"], ["classes"], transB=1),
    ]
    graph = helper.make_graph(
        nodes,
        "like lite0",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 3, 224, 224])],
        [helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["batch", 10])],
        [numpy_helper.from_array(v.astype(np.float32), k) for k, v in weights.items()]
        + [numpy_helper.from_array(v.astype(np.int64), k) for k, v in whole.items()],
    )
    return save(graph, file, opset=18)
