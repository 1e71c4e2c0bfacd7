using Reqnroll;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring;

namespace Supermask.Steps;

/// <summary>How a scenario compares what it measures with what is published. A doc string gives the reason for a margin.</summary>
[Binding]
public sealed class ComparisonSteps(ScenarioClaim claim)
{
    // Reqnroll hands over the groups that took part in a match: a part that may be missing stands in a group with one that may not.
    private const string Amount = @"(-?\d+(?:\.\d+)?(?: (?:%|[a-z]+))?)";
    private const string Quantity = "the (.+?),?";
    private const string Claim = "is compared with the claim that it is";

    [When("^the (.+) (?:is|are) compared exactly with \"([^\"]*)\"$")]
    public void Exactly(string fact, string expected)
    {
        foreach (var (book, rows) in claim.Find(fact))
        {
            AddExactly(book, book.Variant.Length == 0 ? fact : $"{fact}, {book.Variant}", expected, Fact.Text(rows));
        }
    }

    [When("^the (.+) (?:is|are) compared exactly with$")]
    public void ExactlyTable(string fact, DataTable expected)
    {
        var found = claim.Find(fact);
        var rows = found.Count == 1
            ? found[0].Rows
            : [.. found.SelectMany(each => each.Rows.Select(row => (IReadOnlyList<string>)[each.Book.Variant, .. row]))];
        var asked = expected.Rows.Select(row => expected.Header.Select(column => row[column]));
        AddExactly(found[0].Book, fact, Fact.Text(asked), Fact.Text(rows));
    }

    [When($"^the (.+?),? is compared with the published {Amount}, give or take {Amount}$")]
    public void WithinMargin(Quantity quantity, Amount published, Amount margin, string reason) =>
        Compare(quantity, new WithinMargin(published.Value, margin.Value), reason, published.Unit, margin.Unit);

    [When($"^the (.+?),? is compared with the published {Amount}, of a single run, give or take {Amount}$")]
    public void OfSingleRun(Quantity quantity, Amount published, Amount margin, string reason) =>
        Compare(quantity, new OfSingleRun(published.Value, margin.Value, published.Step), reason, published.Unit, margin.Unit);

    [When($"^{Quantity} {Claim} above {Amount}$")]
    public void Above(Quantity quantity, Amount threshold, string reason) =>
        Compare(quantity, new AboveBy(threshold.Value, 0), reason, threshold.Unit);

    [When($"^{Quantity} {Claim} above {Amount} by at least {Amount}$")]
    public void AboveByAtLeast(Quantity quantity, Amount threshold, Amount atLeast, string reason) =>
        Compare(quantity, new AboveBy(threshold.Value, atLeast.Value), reason, threshold.Unit, atLeast.Unit);

    [When($"^{Quantity} {Claim} below {Amount}$")]
    public void Below(Quantity quantity, Amount bound, string reason) =>
        Compare(quantity, new Below(bound.Value), reason, bound.Unit);

    [When($"^{Quantity} {Claim} at least {Amount}$")]
    public void AtLeast(Quantity quantity, Amount bound, string reason) =>
        Compare(quantity, new AtLeast(bound.Value), reason, bound.Unit);

    [When($"^{Quantity} {Claim} within {Amount} of 0$")]
    public void Equivalent(Quantity quantity, Amount margin, string reason) =>
        Compare(quantity, new Equivalent(margin.Value), reason, margin.Unit);

    [When("^the (.+) (?:is|are) reported beside the published \"([^\"]*)\", which (.+)$")]
    public void Reported(string quantity, string published, string which, string reason)
    {
        foreach (var measurement in claim.Measure(quantity))
        {
            claim.Add(Criterion.Reported(measurement, published, which, reason.ReplaceLineEndings(" ")));
        }
    }

    [When("^the premise is checked that the two approaches compute different things$")]
    public void Premise() => claim.Add(Criterion.Premise(claim.SameComputation));

    [When("^no measurement can decide it$")]
    public void Undecidable(string reason) => claim.AddUndecidable(reason.ReplaceLineEndings(" "));

    [When(@"^the pair with the (highest|lowest) p-value is compared seed by seed with the published (\(\d+, \d+\))$")]
    public void PairSeedBySeed(string which, string pair, string reason)
    {
        foreach (var (quantity, perSeed) in claim.ExtremePairs(which == "highest"))
        {
            claim.Add(Criterion.InMostSeeds(quantity, pair, perSeed, reason.ReplaceLineEndings(" "), claim.Bench.Error));
        }
    }

    private void AddExactly(FactBook book, string fact, string expected, string found) => claim.Add(
        Criterion.Exactly(fact, expected, found, "") with { RestsOn = book.RestsOn, ByConstruction = book.ByConstruction });

    private void Compare(Quantity quantity, IPredicate predicate, string reason, string unit, string differenceUnit = "")
    {
        foreach (var measurement in claim.Measure(quantity.Name))
        {
            RequireUnit(quantity.Name, measurement.Unit, unit);
            RequireUnit(quantity.Name, Units.OfDifference(measurement.Unit), differenceUnit);
            RequireUnit(quantity.Name, measurement.Unit, quantity.Published?.Unit ?? "");
            claim.Add(Criterion.Of(measurement, predicate, reason.ReplaceLineEndings(" "), quantity.Published?.Value));
        }
    }

    private static void RequireUnit(string quantity, string measured, string written)
    {
        if (written.Length > 0 && written != measured)
        {
            throw new ArgumentException($"The step gives the {quantity} in '{written}'; it is measured in '{measured}'.", nameof(written));
        }
    }
}
