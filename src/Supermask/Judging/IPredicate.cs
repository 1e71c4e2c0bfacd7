using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>What must be true of a measured quantity for a claim to hold.</summary>
public interface IPredicate
{
    /// <summary>The kind of predicate, for the ledger: interval, single run, equivalence, difference or bound.</summary>
    string Kind { get; }

    /// <summary>The values at which the predicate holds.</summary>
    AcceptedRange Accepted { get; }

    /// <summary>The value above which a difference is tested to lie; null for predicates of another kind.</summary>
    double? NullValue => null;

    /// <summary>What is asked for, with margin and unit, for readers.</summary>
    string Describe(string unit);

    /// <summary>Judges a mean over seeds.</summary>
    /// <param name="measured">The mean with its interval.</param>
    /// <param name="values">One value a seed; empty where there is nothing but the interval.</param>
    Judgement Judge(Interval measured, IReadOnlyList<double> values);

    /// <summary>Judges a mean over seeds that is not certain.</summary>
    /// <param name="mean">The mean, as its values tell it.</param>
    /// <param name="values">One value a seed where they may be taken to scatter evenly; else none.</param>
    Judgement Judge(MeanTest mean, IReadOnlyList<double> values) => Judge(mean.Interval, values);

    /// <summary>The verdict of a mean that contradicts the claim taken alone, and not among all tests of its claim.</summary>
    /// <param name="mean">The mean, as its values tell it.</param>
    Judgement IfNotContradicted(MeanTest mean) => new(Verdict.Inconclusive, "");

    /// <summary>
    /// How surprising the values would be if the predicate held: the p-value of the test by which it is found
    /// not to.
    /// </summary>
    /// <param name="mean">The mean over seeds, as their values tell it.</param>
    double PContradicted(MeanTest mean);
}

/// <summary>A verdict on one criterion.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Because">The comparison that led to it, in one sentence.</param>
/// <param name="Qualifier">What to say after the verdict; empty where it stands by itself.</param>
public sealed record Judgement(Verdict Verdict, string Because, string Qualifier = "");
