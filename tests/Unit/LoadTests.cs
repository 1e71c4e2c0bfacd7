using NUnit.Framework;
using TorchSharp;

namespace Supermask.Unit;

public sealed class LoadTests
{
    [Test]
    public void Torch_loads() => Assert.That(torch.ones(3).sum().item<float>(), Is.EqualTo(3f));
}
