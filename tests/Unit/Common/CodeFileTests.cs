using NUnit.Framework;

namespace Supermask.Unit.Common;

/// <summary>Where code stands, in which file and folder, and what stands around it.</summary>
public sealed class CodeFileTests
{
    private const string User = "namespace Sample { public class User { public int M() => Used.M(); } }";
    private const string Used = "namespace Sample { public static class Used { public static int M() => 1; } }";

    [Test]
    public void The_order_of_files_and_of_types_in_them_changes_nothing() => Assert.That(
        new[] { new MappedCode(Used, User), new MappedCode(Used + User), new MappedCode(User + Used) }
            .SelectMany(new MappedCode(User, Used).ChangedIn),
        Is.Empty);

    [Test]
    public void The_folder_of_the_project_and_the_order_of_its_files_change_nothing_in_a_partial_type()
    {
        string[] names = ["a.cs", "b/a.cs", "b0.cs"];
        var parts = names.Select((name, at) => (name, $"namespace Sample {{ public partial class A {{ int f{at} = {at}; }} }}")).ToArray();
        (string Path, string Text)[][] folders =
        [
            [.. parts.Select(part => ($"/home/me/{part.name}", part.Item2))],
            [.. parts.Select(part => ($"/z/{part.name}", part.Item2))],
            [.. parts.Select(part => ($@"C:\Users\me\{part.name.Replace('/', '\\')}", part.Item2))],
        ];
        var hashes = folders.SelectMany(files => new[] { new MappedCode(files), new MappedCode(files.Reverse()) })
            .Select(code => code.HashOf("Sample.A"));
        Assert.That(hashes.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_type_that_nobody_names_changes_nothing() => Assert.That(
        new MappedCode(User, Used).ChangedIn(
            new MappedCode(User, Used, "namespace Sample { public class New { public int M() => Used.M(); } }")),
        Is.Empty);

    [Test]
    public void All_parts_of_a_partial_type_are_its_code()
    {
        MappedCode Build(string second) => new(
            User.Replace("Used.M()", "Part.M()"),
            "namespace Sample { public static partial class Part { public static int M() => Of(2); } }",
            second);
        var before = Build("namespace Sample { partial class Part { static int Of(int x) => x; } }");
        Assert.That(before.ChangedIn(Build("namespace Sample { partial class Part { static int Of(int x) => -x; } }")),
            Is.EqualTo(["Sample.Part", "Sample.User"]));
    }

    [Test]
    public void A_generic_type_and_one_without_type_parameters_are_two()
    {
        MappedCode Build(string generic, string plain) => new(
            $"namespace Sample {{ public class A<T> {{ public int M() => {generic}; }} public class A {{ public int M() => {plain}; }} "
            + "public class Generic { public A<int>? F; } public class Plain { public A? F; } }");
        Assert.That(Build("1", "1").ChangedIn(Build("2", "1")), Is.EqualTo(["Sample.A`1", "Sample.Generic"]));
        Assert.That(Build("1", "1").ChangedIn(Build("1", "2")), Is.EqualTo(["Sample.A", "Sample.Plain"]));
    }

    [Test]
    public void Types_that_name_each_other_change_together()
    {
        MappedCode Build(int number) => new(
            $"namespace Sample {{ public class A {{ public B? F; }} public class B {{ public A? F; public int M() => {number}; }} "
            + "public class C; }");
        Assert.That(Build(1).ChangedIn(Build(2)), Is.EqualTo(["Sample.A", "Sample.B"]));
    }

    [TestCase("using N = System.Single;", "using N = System.Double;", "", TestName = "An alias that changes is a change of who uses it")]
    [TestCase("", "", "global using N = System.Single;|global using N = System.Double;", TestName = "A global alias likewise")]
    public void A_name_that_stands_for_something_else_is_a_change(string before, string after, string global)
    {
        const string Code = "namespace Sample { public class A { System.Single f; System.Double d; N n; } "
            + "public class B { System.Single f; } }";
        var globals = global.Split('|');
        Assert.That(
            new MappedCode(before + Code, globals[0]).ChangedIn(new MappedCode(after + Code, globals[^1])),
            Is.EqualTo(["Sample.A"]));
    }

    [Test]
    public void An_import_that_changes_the_type_that_a_name_stands_for_is_a_change()
    {
        const string Code = "namespace Sample { public class A { public Aes? F; } public class B; }";
        Assert.That(
            new MappedCode("using System.Runtime.Intrinsics.X86;" + Code)
                .ChangedIn(new MappedCode("using System.Runtime.Intrinsics.Arm;" + Code)),
            Is.EqualTo(["Sample.A"]));
    }

    [Test]
    public void An_import_that_changes_what_a_call_means_is_a_change()
    {
        const string Code = "namespace Sample { public class A "
            + "{ public double M() => Sign(1) + System.Math.Abs(1.0) + System.MathF.Abs(1); } }";
        Assert.That(
            new MappedCode("using static System.Math;" + Code).ChangedIn(new MappedCode("using static System.MathF;" + Code)),
            Is.EqualTo(["Sample.A"]));
    }
}
