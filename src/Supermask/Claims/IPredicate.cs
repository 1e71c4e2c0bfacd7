using Supermask.Statistics;

namespace Supermask.Claims;

/// <summary>What must be true of a measured quantity for a claim to hold.</summary>
public interface IPredicate
{
    /// <summary>The kind of predicate, for the ledger: interval, difference, bound or count.</summary>
    string Kind { get; }

    /// <summary>The values at which the predicate holds.</summary>
    AcceptedRange Accepted { get; }

    /// <summary>What is asked for, with margin and unit, for readers.</summary>
    string Describe(string unit);

    /// <summary>Judges a mean over seeds by its interval.</summary>
    Judgement Judge(Interval measured);
}

/// <summary>A verdict on one criterion.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Because">The comparison that led to it, in one sentence.</param>
public sealed record Judgement(Verdict Verdict, string Because);
