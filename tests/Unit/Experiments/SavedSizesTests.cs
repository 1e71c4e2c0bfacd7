using NUnit.Framework;
using Supermask.Experiments.SavedImages;
using Supermask.Unit.Data;

namespace Supermask.Unit.Experiments;

public sealed class SavedSizesTests
{
    [Test]
    public async Task Scratch()
    {
        var data = await NamedMnist.OpenAsync();
        var w = System.Diagnostics.Stopwatch.StartNew();
        var s = SavedSizes.Of(data.Train);
        TestContext.Out.WriteLine(w.Elapsed);
        foreach (var f in new[] { s.Standard, s.Optimised })
        {
            TestContext.Out.WriteLine($"{f.Count} {f.Mean} {f.StandardDeviation} {f.Smallest} {f.Quantile(.25)} {f.Quantile(.5)} {f.Quantile(.75)} {f.Largest}");
        }
        var file = SavedImage.Optimised(Array.ConvertAll(data.Train.Image(0).ToArray(), g => SavedImage.BytesOfGreys()[g]));
        TestContext.Out.WriteLine(Convert.ToHexString(file));
        TestContext.Out.WriteLine(Convert.ToHexString(SavedImage.Standard(file)));
    }
}
