using NUnit.Framework;
using Supermask.Learning.Trained;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning.Trained;

/// <summary>The same images give the same bits, wherever the runtime puts their array.</summary>
public sealed class AlignedImagesTests
{
    [Test]
    public void Products_with_few_units_round_the_same_each_time([Values(1, 17, 33, 100)] int rows, [Values(8, 20)] int units)
    {
        var images = new ImageBatch(SmallRuns.Images.Train, rows);
        images.Fill(SmallRuns.Images.Train, [.. Enumerable.Range(0, rows)]);
        using var weight = rand(units, 784, generator: new Generator(1));
        var seen = new HashSet<string>();
        var garbage = new List<byte[]>();
        for (var attempt = 0; attempt < 200; attempt++)
        {
            // Moves where the next array begins. With the batch's own tensor there are two results for 8 units and 17 rows or more.
            garbage.Add(new byte[8 * (attempt % 16)]);
            using var scope = NewDisposeScope();
            seen.Add(Convert.ToHexString(nn.functional.linear(images.ToAlignedImages(), weight).bytes));
        }

        Assert.That(seen, Has.Count.EqualTo(1));
    }
}
