using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Forensics;
using Supermask.Forensics.Printed;

namespace Supermask.Unit.Forensics;

/// <summary>Good tables with something changed in them: they are checked, or refused by the one exception that commands tell in a sentence.</summary>
public sealed partial class HostileTablesTests
{
    private static readonly string[] InTables =
    [
        "0.5", "99.99", "-0.1", "33.33", "2", "3", "10000", "1.000000", "0.000000", "", "null", "-1", "0", "1.5", "100", "101", "1e5", "NaN", "99999999999", "79228162514264337593543950335", "0.0000000000000000000001", "\"", "\"\"\"",
        "−1", "0,5", "<.05", "\0", "\uFEFF", "\uFFFF", "\n", "\r", ";", "a\tb", "\u202E", "task_i", "(0, 1)",
    ];

    private static readonly string[] InManifests =
    [
        "1", "2", "50", "1500", "\"averages.csv\"", "\"two-classes.csv\"", "\"largest\"", "\"0.5\"", "\"p_value\"", "null", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "-1", "0", "1.5", "1e400", "100000000", "2147483647", "99999999999", "[]", "{}", "[[]]", "[null]", "true", "\"t-tests\"",
        "\"averages\"", "\"shares\"", "\"metrics\"", "\"overlaps\"", "\"other\"", "\"counts.csv\"", "\"set-tests.csv\"", "\"row of the smallest\"", "\"sum\"", "\"../x\"", ",", "}", "]",
        "// note", "\"of\"", "\"classes\"", "\"<.05\"", new string('[', 70),
    ];

    private static readonly IReadOnlyDictionary<string, string> Good = MakeGood();

    [Test]
    public void Whatever_is_changed_in_good_tables_they_are_checked_or_refused_in_a_sentence()
    {
        var (refused, taken) = (0, 0);
        Gen.Select(Gen.Int[0, Good.Count - 1], Gen.Int[0, 9], Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).Array[1, 2].Sample(changes =>
        {
            var files = Good.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));
            foreach (var (file, how, place, what) in changes)
            {
                var name = Good.Keys.ElementAt(file);
                files[name] = Change(name, files[name], how, place, what);
            }

            _ = IsTaken(files) ? taken++ : refused++;
        }, iter: 400, threads: 1);
        TestContext.Out.WriteLine($"{taken} taken, {refused} refused");
        Assert.That((taken, refused), Is.Not.EqualTo((0, refused)).And.Not.EqualTo((taken, 0)), "the changes do something, and not too much");
    }

    private static bool IsTaken(Dictionary<string, byte[]> files)
    {
        try
        {
            var dossier = new Dossier(
                PrintedPaper.Load(name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : throw new InvalidDataException($"There is no {name}.")),
                new ForensicsOptions { LargestSize = 1_200, Simulations = 19 })
            {
                Measured = SyntheticPaper.Measured,
            };
            ForensicsJson.Of(dossier, Examination.Run(dossier));
            return true;
        }
        catch (InvalidDataException problem)
        {
            Assert.That(problem.Message, Has.Length.LessThan(1_000).And.Not.Contain("System.").And.Not.Contain("\n"));
            return false;
        }
    }

    private static byte[] Change(string name, byte[] bytes, int how, int place, int what)
    {
        var at = bytes.Length == 0 ? 0 : place % bytes.Length;
        return how switch
        {
            0 => [.. bytes[..at], (byte)(what % (what % 5 == 0 ? 256 : 128)), .. bytes[Math.Min(bytes.Length, at + 1)..]],
            1 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + (what % 40))..]],
            2 => bytes[..at],
            _ => ReplaceToken(name, bytes, place, what),
        };
    }

    // A cell of a table; a word, number or sign of a manifest.
    private static byte[] ReplaceToken(string name, byte[] bytes, int place, int what)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (tokens, others) = name == PrintedPaper.ManifestName ? (Json().Matches(text), InManifests) : (Cell().Matches(text), InTables);
        if (tokens.Count == 0)
        {
            return bytes;
        }

        var token = tokens[place % tokens.Count];
        return Encoding.UTF8.GetBytes(text.Remove(token.Index, token.Length).Insert(token.Index, others[what % others.Length]));
    }

    private static Dictionary<string, string> MakeGood()
    {
        var random = new CounterRandom(Randomness.Root(1).Derive("hostile tables").Seed);
        return new SyntheticPaper(random, ("set", new SyntheticMasks(random, columns: 35, tasks: 5))).Files().ToDictionary();
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.eE+]+|[a-z]+|[\\[\\]{},:]")]
    private static partial Regex Json();

    [GeneratedRegex("[^,\n]+")]
    private static partial Regex Cell();
}
