using System.Globalization;
using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>What printed savings can be: one share of the whole, or one amount for each step or task.</summary>
public sealed class Savings : ICheck
{
    private const string Hypothesis = "one share of the time, or one amount a step, or one amount a task, is saved in all tables";

    /// <inheritdoc/>
    public string Id => "savings";

    /// <inheritdoc/>
    public string Method => "Takes ratios and differences of the printed numbers, and asks whether they can be one share, one amount a "
        + "step or one amount a task, within rounding and within the spread of a number where one was measured.";

    /// <inheritdoc/>
    public string AppliesTo => "savings";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) => dossier.Paper.Savings.Select(set =>
    {
        PrintedSaving[] savings = [.. set.Of.Select(saving => PrintedSaving.Of(saving, dossier.Paper))];
        return Run($"{set.What}: {string.Join(", ", savings.Select(saving => saving.Label).Distinct())}", set, savings);
    });

    private static CheckResult Run(string about, SavingSet set, PrintedSaving[] savings)
    {
        if (savings.FirstOrDefault(saving => saving.Without.Low <= 0 || saving.With.Low <= 0) is { } none)
        {
            return CheckResult.Open(about, $"{none.Label} prints a number that may be 0, of which nothing is a share.", Hypothesis);
        }

        SavingModel[] models = [.. SavingModel.All(savings)];
        var found = $"{ValueText(savings)} {ModelText(models)}{EqualWorkText(savings)}";
        if (models.FirstOrDefault(model => model.FitsRounding) is { } fits)
        {
            return new CheckResult(about, Outcome.Consistent, $"{found} Within rounding they are {fits.Name}.") { P = 1, Null = Hypothesis };
        }

        if (set is not { SpreadPercent: { } percent, Freedom: { } freedom })
        {
            return CheckResult.Open(about, $"{found} How much such a number varies when it is measured again is not stated.", Hypothesis);
        }

        // The kindest of the three is the null hypothesis.
        var p = models.Max(model => model.PValue(percent / 100, freedom));
        var tested = $"{found} With a spread of {percent.Show()} % of a number, measured at {freedom} degrees of freedom: "
            + $"{string.Join(", ", models.Select(model => $"{model.Name} p = {model.PValue(percent / 100, freedom).Show()}"))}.";
        return CheckResult.Tested(about, tested, Hypothesis, p, [.. savings.Select(saving => new OddRow(
            saving.Label, saving.Row, $"{saving.Text} saved: {saving.ShareText}, {saving.PerStepText}, {saving.PerTaskText}"))]);
    }

    private static string ValueText(PrintedSaving[] savings) =>
        $"Saved are {string.Join(", ", savings.Select(saving => saving.Text))}: {string.Join(", ", savings.Select(saving => saving.ShareText))}; "
        + $"{string.Join(", ", savings.Select(saving => saving.PerStepText))}; {string.Join(", ", savings.Select(saving => saving.PerTaskText))}.";

    private static string ModelText(SavingModel[] models) =>
        $"To be {string.Join(", ", models.Select(model => model.Name))} with p of at least {ForensicsOptions.Level.Show()}, a number would have to vary by "
        + $"{string.Join(", ", models.Select(model => $"{100 * model.SpreadNeeded:F1} %"))} of itself (standard deviation).";

    // Tables of the same work differ by something else, which a faster machine shortens and a saving a step does not.
    private static string EqualWorkText(PrintedSaving[] savings) => string.Concat(
        from first in savings.Index()
        from second in savings.Index()
        where first.Index < second.Index && first.Item.Steps == second.Item.Steps && first.Item.Tasks == second.Item.Tasks
        let share = (first.Item.With.Real + second.Item.With.Real) / (first.Item.Without.Real + second.Item.Without.Real)
        let apart = second.Item.Without.Real - first.Item.Without.Real
        select string.Create(CultureInfo.InvariantCulture, $" {first.Item.Label} and {second.Item.Label} are of the same work: {apart:F2} apart without the saving, "
            + $"{second.Item.With.Real - first.Item.With.Real:F2} with it; one amount for the same work makes the second {apart:F2}, one share {apart * share:F2}."));
}
