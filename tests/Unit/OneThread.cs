using NUnit.Framework;
using TorchSharp;

[assembly: Parallelizable(ParallelScope.Fixtures)]

namespace Supermask.Unit;

/// <summary>One thread a computation, as in every run: small networks wait longer for a second one than they compute.</summary>
[SetUpFixture]
public sealed class OneThread
{
    [OneTimeSetUp]
    public void Set() => torch.set_num_threads(1);
}
