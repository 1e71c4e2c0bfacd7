using Reqnroll;
using Supermask.Experiments;
using Supermask.Tasks;

namespace Supermask.Steps;

/// <summary>What a scenario is about.</summary>
[Binding]
public sealed class SubjectSteps(ScenarioClaim claim) : IDisposable
{
    private readonly List<IDisposable> held = [];

    [Given("^the images of MNIST$")]
    public void TheImages() => claim.About(Subject.Images(SharedBench.Bench.DataStudy));

    [Given(@"^the (\w+) tasks made of MNIST$")]
    public void TheTasks(string variant) =>
        claim.About(Subject.Tasks(TaskVariants.Create(variant, new TaskOptions()), SharedBench.Bench.Data));

    [Given("^a new classic network$")]
    public void ANewNetwork()
    {
        var method = new MethodFacts();
        held.Add(method);
        claim.About(Subject.NewNetwork(method));
    }

    [Given(@"^the classic network has learned the ten (\w+) tasks, one epoch each$")]
    public void TheNetworkHasLearned(string variant) => Learn([variant]);

    [Given("^the classic network has learned the tasks of every variant, one epoch each$")]
    public void TheNetworkHasLearnedEveryVariant() => Learn(TaskVariants.Published);

    public void Dispose() => held.ForEach(each => each.Dispose());

    // On drawn digits, which decide nothing, a scenario measures what is there and trains nothing for it.
    private void Learn(IReadOnlyCollection<string> variants)
    {
        var bench = SharedBench.Bench;
        if (bench.Data.IsStandIn && !variants.All(bench.Library.IsStored))
        {
            claim.LeaveUndecided("Needs MNIST: only drawn digits are there, and they decide no claim.");
        }

        claim.About(Subject.Studies(
            [.. variants.Select(variant => bench.StudyOf(variant, SharedBench.Report, CancellationToken.None))]));
    }
}
