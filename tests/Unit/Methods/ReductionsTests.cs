using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Unit.Methods;

/// <summary>What makes one computation of two arms, told by their options. That it is true of bits, NovelRunTests see.</summary>
public sealed class ReductionsTests
{
    private static readonly RunOptions Classic = new()
    {
        Tasks = new PermutedTasks { Count = 3 },
        Method = new ClassicMethod(),
        Network = new MlpPlan { Inputs = 784, Hidden = 12 },
    };

    private static readonly IAlphaReading[] Acting = [new OwnPlusSimilarMasks(), new WarmStart(), new ConvexMix()];

    [TestCase(NovelStart.AsClassic, true)]
    [TestCase(NovelStart.Independent, false)]
    public void Inert_alphas_make_one_computation_of_both_approaches(NovelStart start, bool sharesDraws)
    {
        var same = Reductions.Between(Classic, Novel(new NovelMethod { NetworkStart = start }));
        Assert.That(same, Is.EqualTo(new SameComputation("A13a", sharesDraws)));
    }

    [TestCaseSource(nameof(Acting))]
    public void Alphas_that_act_make_two_computations(IAlphaReading reading) =>
        Assert.That(Reductions.Between(Classic, Novel(new NovelMethod { Reading = reading })), Is.Null);

    [Test]
    public void A_start_from_where_another_network_ended_makes_two_computations() =>
        Assert.That(Reductions.Between(Classic, Novel(new NovelMethod { NetworkStart = NovelStart.ClassicEnd })), Is.Null);

    [Test]
    public void Arms_that_differ_in_more_are_two_computations()
    {
        var longer = Novel(new NovelMethod()) with { Training = new TrainingOptions { Epochs = 2 } };
        var masked = Novel(new NovelMethod { Masking = new Masking { BatchNormState = BatchNormState.PerTask } });
        Assert.That(new[] { Reductions.Between(Classic, longer), Reductions.Between(Classic, masked) }, Has.All.Null);
    }

    [Test]
    public void A_run_and_itself_are_no_comparison() => Assert.That(Reductions.Between(Classic, Classic), Is.Null);

    private static RunOptions Novel(NovelMethod method) => Classic with { Method = method };
}
