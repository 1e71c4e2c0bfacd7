using NUnit.Framework;

namespace Supermask.Unit.Common;

/// <summary>What of a file counts as code.</summary>
public sealed class CodeTokenTests
{
    private const string Code = """"
        using System;

        namespace Sample;

        /// <summary>A class.</summary>
        [Obsolete]
        public class Speech
        {
            // Says it.
            public string Say(int times) => times > 1 ? $"x{times:0}" + """
                two
                  lines
                """ + $"""
                a {times}
                  b
                """ : "once"; /* or never */
        #if NEVER
            public static int Other;
        #endif
        }

        public class Other;
        """";

    private static readonly string Text = Code.ReplaceLineEndings("\n");
    private static readonly MappedCode Before = new(Text);

    [TestCase("// Says it.", "// Tells it, \"in\" other words.", TestName = "A comment is no code")]
    [TestCase("/* or never */", "", TestName = "A comment behind code is no code")]
    [TestCase("<summary>A class.", "<summary>See <see cref=\"Other\"/>.", TestName = "A doc comment is no code, nor a link in it")]
    [TestCase("public static int Other;", "public static int Another;", TestName = "What is left out by a condition is no code")]
    [TestCase("times > 1 ?", "times>1\n\n\t?", TestName = "White space between tokens is no code")]
    [TestCase("        two\n          lines\n        \"\"\"", "    two\n      lines\n    \"\"\"",
        TestName = "The indentation of a raw string is no code")]
    [TestCase("        a {times}\n          b\n        \"\"\"", "    a {times}\n      b\n    \"\"\"",
        TestName = "The indentation of a raw interpolated string is no code")]
    [TestCase("\"once\"", "@\"once\"", TestName = "The quotation marks of a string are no code")]
    [TestCase("\n", "\r\n", TestName = "Line ends are no code")]
    [TestCase("namespace Sample;", "namespace Sample;\n#pragma warning disable", TestName = "A pragma is no code")]
    [TestCase("using System;", "using System;\nusing System.Linq;", TestName = "A using that changes no name is no code")]
    public void Nothing_changes(string old, string replacement)
    {
        Assert.That(Text, Does.Contain(old));
        Assert.That(Before.ChangedIn(new MappedCode(Text.Replace(old, replacement))), Is.Empty);
    }

    [TestCase("times > 1", "times > 2", TestName = "A number is code")]
    [TestCase("times > 1", "times >= 1", TestName = "An operator is code")]
    [TestCase("\"once\"", "\"on ce\"", TestName = "White space in a string is code")]
    [TestCase("  lines", "   lines", TestName = "The lines of a raw string are code")]
    [TestCase("x{times", "x {times", TestName = "The text of an interpolated string is code")]
    [TestCase(":0}", ":00}", TestName = "The format in an interpolated string is code")]
    [TestCase("\"once\"", "'o'.ToString()", TestName = "An expression is code")]
    [TestCase("[Obsolete]", "[Serializable]", TestName = "An attribute is code")]
    [TestCase("string Say(int times)", "string Say(int count, int times = 0)", TestName = "A signature is code")]
    [TestCase("#if NEVER", "#if !NEVER", TestName = "What a condition lets in is code")]
    public void The_type_changes_and_no_other(string old, string replacement)
    {
        Assert.That(Text, Does.Contain(old));
        Assert.That(Before.ChangedIn(new MappedCode(Text.Replace(old, replacement))), Is.EqualTo(["Sample.Speech"]));
    }

    [Test]
    public void No_two_lists_of_tokens_are_alike()
    {
        string[] bodies = ["\"a\" + \"b\"", "\"a\\\" + \\\"b\"", "\"a\" + nameof(b)", "\"ab\" + \"\"", "nameof(b) + \"a\"", "b", "\"b\""];
        var hashes = bodies
            .Select(body => new MappedCode($"namespace Sample {{ public class A {{ public string M(string b) => {body}; }} }}"))
            .Select(code => code.HashOf("Sample.A"));
        Assert.That(hashes, Is.Unique);
    }
}
