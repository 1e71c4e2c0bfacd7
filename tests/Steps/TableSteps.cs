using Reqnroll;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;

namespace Supermask.Steps;

/// <summary>Compares a metric of every task with a published table, row by row.</summary>
[Binding]
public sealed class TableSteps(ScenarioClaim claim)
{
    // Tables 11 to 18 print two decimals.
    private const double Step = 0.01;

    [When(@"^the (\w+) of each task is compared with Table (\d+), of a single run, give or take (\d+(?:\.\d+)?) points$")]
    public void EachTask(string metric, int table, double margin, string reason)
    {
        foreach (var (task, published) in Metric.Named(metric).Published(table).Index())
        {
            foreach (var measurement in claim.Measure($"{metric} of task {task}"))
            {
                claim.Add(Criterion.Of(measurement, new OfSingleRun(published, margin, Step), reason.ReplaceLineEndings(" ")));
            }
        }
    }
}
