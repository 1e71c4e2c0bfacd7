namespace Supermask.Judging;

/// <summary>A place at which the harness deviates from the source, or had to choose where the source leaves something open.</summary>
/// <param name="Id">Its name: A1 and so on for what the source leaves open, as options cite it; D1 and so on for the rest.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Source">What the source says.</param>
/// <param name="Here">What is done here, and why.</param>
/// <param name="Standing">deviation, or what is known of the choice: settled, favoured, open or immaterial.</param>
/// <param name="BearsOn">Ids of the claims that it bears on, between blanks; a <c>*</c> stands for any part of one.</param>
/// <param name="Arms">The arms that it bears on, in words.</param>
public sealed record Deviation(
    string Id, string Title, string Source, string Here, string Standing, string BearsOn, string Arms)
{
    /// <summary>Whether it bears on the claim of this id.</summary>
    public bool IsAbout(string claim) => ClaimPatterns.Match(BearsOn, claim);

    /// <summary>The standing in a sentence.</summary>
    public string StandingInWords => Standing switch
    {
        "settled" => "The published numbers settle it.",
        "favoured" => "The text or the published numbers favour it.",
        "open" => "Nothing in the source decides it.",
        "immaterial" => "No verdict depends on it.",
        _ => "A deviation of ours.",
    };
}
