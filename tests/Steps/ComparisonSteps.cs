using System.Globalization;
using Reqnroll;
using Supermask.Claims;
using Supermask.Experiments;

namespace Supermask.Steps;

/// <summary>How a scenario compares what it measures with what is published. A doc string gives the reason for a margin.</summary>
[Binding]
public sealed class ComparisonSteps(ScenarioClaim claim)
{
    private const string Number = @"(-?\d+(?:\.\d+)?)";
    private const string Unit = "(?: (%|[a-z]+))?";
    private const string Quantity = $"the (.+?)(?:, published as {Number}{Unit})?,?";
    private const string Claim = "is compared with the claim that it is";

    [When("^the (.+) (?:is|are) compared exactly with \"([^\"]*)\"$")]
    public void Exactly(string fact, string expected)
    {
        foreach (var (variant, rows) in claim.Find(fact))
        {
            claim.Add(Criterion.Exactly(variant.Length == 0 ? fact : $"{fact}, {variant}", expected, Fact.Text(rows), ""));
        }
    }

    [When("^the (.+) (?:is|are) compared exactly with$")]
    public void ExactlyTable(string fact, DataTable expected)
    {
        var found = claim.Find(fact);
        var rows = found.Count == 1
            ? found[0].Rows
            : [.. found.SelectMany(each => each.Rows.Select(row => (IReadOnlyList<string>)[each.Variant, .. row]))];
        var asked = expected.Rows.Select(row => expected.Header.Select(column => row[column]));
        claim.Add(Criterion.Exactly(fact, Fact.Text(asked), Fact.Text(rows), ""));
    }

    [When($"^the (.+?),? is compared with the published {Number}{Unit}, give or take {Number}{Unit}$")]
    public void WithinMargin(string quantity, string published, string unit, string margin, string marginUnit, string reason) =>
        Compare(quantity, new WithinMargin(Parse(published), Parse(margin)), reason, unit, marginUnit);

    [When($"^{Quantity} {Claim} above {Number}{Unit}$")]
    public void Above(string quantity, string published, string publishedUnit, string threshold, string unit, string reason) =>
        Compare(quantity, new AboveBy(Parse(threshold), 0), reason, unit, "", published, publishedUnit);

    [When($"^{Quantity} {Claim} above {Number}{Unit} by at least {Number}{Unit}$")]
    public void AboveByAtLeast(
        string quantity, string published, string publishedUnit, string threshold, string unit, string atLeast, string atLeastUnit,
        string reason) =>
        Compare(quantity, new AboveBy(Parse(threshold), Parse(atLeast)), reason, unit, atLeastUnit, published, publishedUnit);

    [When($"^{Quantity} {Claim} below {Number}{Unit}$")]
    public void Below(string quantity, string published, string publishedUnit, string bound, string unit, string reason) =>
        Compare(quantity, new Below(Parse(bound)), reason, unit, "", published, publishedUnit);

    [When($"^{Quantity} {Claim} at least {Number}{Unit}$")]
    public void AtLeast(string quantity, string published, string publishedUnit, string bound, string unit, string reason) =>
        Compare(quantity, new AtLeast(Parse(bound)), reason, unit, "", published, publishedUnit);

    [When($"^{Quantity} {Claim} within {Number}{Unit} of 0$")]
    public void Equivalent(string quantity, string published, string publishedUnit, string margin, string unit, string reason) =>
        Compare(quantity, new Equivalent(Parse(margin)), reason, unit, "", published, publishedUnit);

    [When("^the (.+) (?:is|are) reported beside the published \"([^\"]*)\", which (.+)$")]
    public void Reported(string quantity, string published, string which, string reason)
    {
        foreach (var measurement in claim.Measure(quantity))
        {
            claim.Add(Criterion.Reported(measurement, published, which, reason.ReplaceLineEndings(" ")));
        }
    }

    [When("^no measurement can decide it$")]
    public void Undecidable(string reason) => claim.AddUndecidable(reason.ReplaceLineEndings(" "));

    [When(@"^the pair with the (highest|lowest) p-value is compared seed by seed with the published (\(\d+, \d+\))$")]
    public void PairSeedBySeed(string which, string pair, string reason)
    {
        foreach (var (quantity, perSeed) in claim.ExtremePairs(which == "highest"))
        {
            claim.Add(Criterion.InMostSeeds(quantity, pair, perSeed, reason.ReplaceLineEndings(" ")));
        }
    }

    private void Compare(
        string quantity, IPredicate predicate, string reason, string unit, string differenceUnit,
        string published = "", string publishedUnit = "")
    {
        double? value = published.Length > 0 ? Parse(published) : null;
        foreach (var measurement in claim.Measure(quantity))
        {
            RequireUnit(quantity, measurement.Unit, unit);
            RequireUnit(quantity, Units.OfDifference(measurement.Unit), differenceUnit);
            RequireUnit(quantity, measurement.Unit, publishedUnit);
            claim.Add(Criterion.Of(measurement, predicate, reason.ReplaceLineEndings(" "), value));
        }
    }

    private static void RequireUnit(string quantity, string measured, string written)
    {
        if (written.Length > 0 && written != measured)
        {
            throw new ArgumentException($"The step gives the {quantity} in '{written}'; it is measured in '{measured}'.", nameof(written));
        }
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
