namespace Supermask.Forensics;

/// <summary>What came of a check.</summary>
public enum Outcome
{
    /// <summary>The numbers are as the check's null hypothesis has them.</summary>
    Consistent,

    /// <summary>
    /// They cannot be so: no numbers of their kind give what is printed. It says nothing of how it came about, nor that what
    /// was found is wrong.
    /// </summary>
    Impossible,

    /// <summary>
    /// They can be so, and by chance seldom are. A discovery looks like this as well as a mistake: masks that have more in
    /// common than independent ones surprise, and so they should.
    /// </summary>
    Surprising,

    /// <summary>The tables do not tell.</summary>
    Undecided,
}

/// <summary>Outcomes in the words of feature files and tables.</summary>
public static class OutcomeWords
{
    /// <summary>Whether something does not fit.</summary>
    public static bool IsAlarm(this Outcome outcome) => outcome is Outcome.Impossible or Outcome.Surprising;

    /// <summary>The outcome in words.</summary>
    public static string InWords(this Outcome outcome) => outcome switch
    {
        Outcome.Consistent => "consistent",
        Outcome.Impossible => "impossible as printed",
        Outcome.Surprising => "surprising",
        _ => "cannot be decided",
    };
}
