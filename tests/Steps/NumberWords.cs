namespace Supermask.Steps;

/// <summary>Small numbers as prose writes them.</summary>
internal static class NumberWords
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number in a word up to twelve, in digits above.</summary>
    public static string Of(int number) => number < Words.Length ? Words[number] : $"{number}";
}
