namespace Supermask.Forensics;

/// <summary>What came of a check.</summary>
public enum Outcome
{
    /// <summary>The numbers are as the check's null hypothesis has them.</summary>
    Consistent,

    /// <summary>They are not: some cannot be so, or all of them together are too unlikely.</summary>
    NotConsistent,

    /// <summary>The tables do not tell.</summary>
    Undecided,
}

/// <summary>Outcomes in the words of feature files and tables.</summary>
public static class OutcomeWords
{
    /// <summary>The outcome in words.</summary>
    public static string InWords(this Outcome outcome) => outcome switch
    {
        Outcome.Consistent => "consistent",
        Outcome.NotConsistent => "not consistent",
        _ => "cannot be decided",
    };
}
