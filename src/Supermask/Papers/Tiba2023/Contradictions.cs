using Supermask.Judging.Analysers;

namespace Supermask.Papers.Tiba2023;

/// <summary>What the dissertation says twice, differently.</summary>
public static class Contradictions
{
    /// <summary>Those that were found by reading; a new one is an entry here.</summary>
    public static IReadOnlyList<Contradiction> All { get; } =
    [
        new(["DATA-12"],
            "The text of section 3.4.3 gives a mean of 525.87 bytes; Table 3 gives 525, its decimals cut off and not rounded."),
        new(["DATA-10", "DATA-11"],
            "Section 3.4.3 finds the classes so even that none is favoured; section 3.6 finds them uneven enough to call for "
            + "macro averages."),
        new(["DATA-19"],
            "Section 3.4.4.2 turns images by one given angle and, a paragraph later, by angles that vary at random."),
        new(["METH-12", "METH-13"],
            "Section 2.10 defines overlap as joint ones over all entries, section 3.3.2 as joint ones over entries that are 1 in "
            + "either mask. For half-dense masks that share nothing the first gives 25 %, the second 33 %."),
        new(["METH-16", "X-11"],
            "The abstract and section 3.2.3 speak of a weighted combination of masks; section 3.3.4 gives one mask the weight 1 "
            + "and every other 0, which is a choice and not a combination."),
        new(["X-03"],
            "Section 4.4 explains the change of sign by other metrics; Tables 15, 18 and 21 show it in accuracy too, the metric "
            + "of Tables 10 to 12."),
    ];
}
