using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>What must be true of a measured quantity for a claim to hold.</summary>
public interface IPredicate
{
    /// <summary>The kind of predicate, for the ledger: interval, equivalence, difference or bound.</summary>
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
}

/// <summary>A verdict on one criterion.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Because">The comparison that led to it, in one sentence.</param>
public sealed record Judgement(Verdict Verdict, string Because);
