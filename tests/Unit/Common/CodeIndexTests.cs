using NUnit.Framework;
using Supermask.Common;

namespace Supermask.Unit.Common;

/// <summary>Where closures begin and end.</summary>
public sealed class CodeIndexTests
{
    private const string Parts = """
        using Supermask.Common;
        namespace Sample
        {
            public interface IPart;
            public class One : IPart { public object M() => List.Make("two"); }
            public class Two : IPart { public int M() => 2; }
            [PartsList] public static class List { public static IPart Make(string name) => name == "one" ? new One() : new Two(); }
        }
        """;

    [Test]
    public void A_closure_does_not_enter_a_list_and_tells_that_it_came_to_it()
    {
        var code = new MappedCode(Parts);
        Assert.That(code.Index.ClosureOf([code.Type("Sample.One")]), Is.EqualTo(["Sample.IPart", "Sample.One"]));
        Assert.That(code.Index.ListsReachedFrom([code.Type("Sample.One")]), Is.EqualTo(["Sample.List"]));
        Assert.That(code.Index.ListsReachedFrom([code.Type("Sample.Two")]), Is.Empty);
        Assert.That(code.ChangedIn(new MappedCode(Parts.Replace("\"one\"", "\"1\""))), Is.Empty);
    }

    [Test]
    public void A_list_is_not_entered_as_a_root_either()
    {
        var code = new MappedCode(Parts);
        Assert.That(code.Index.ClosureOf([code.Type("Sample.List")]), Is.Empty);
        Assert.That(code.Index.ListsReachedFrom([code.Type("Sample.List")]), Is.EqualTo(["Sample.List"]));
    }

    [Test]
    public void Packages_are_found_where_a_value_of_theirs_is_used_and_no_type_is_named()
    {
        var code = new MappedCode("""
            namespace Sample
            {
                public class Maker { public MathNet.Numerics.Complex32 M() => default; }
                public class User { public string M() => new Maker().M().ToString(); }
                public class Other;
            }
            """);
        Assert.That(code.Index.PackagesOf([code.Type("Sample.User")]), Is.EqualTo(["MathNet.Numerics 5.0.0"]));
        Assert.That(code.Index.PackagesOf([code.Type("Sample.Other")]), Is.Empty);
    }

    [Test]
    public void What_leads_to_code_of_another_generator_changes_with_anything_in_the_library()
    {
        // As compiled with that generator: the map is made without what it adds.
        const string Text = "namespace Sample { public class User { public object M() => new Made(); } "
            + "public class Further : Made; public class Other; }";
        MappedCode Build(string made) => new(
            [("/library/a.cs", Text)],
            $"namespace Sample {{ public class Made {{ {made} }} }}");
        Assert.That(
            Build("").ChangedIn(Build("public int M() => 1;")),
            Is.EqualTo(["Sample.Further", "Sample.Made", "Sample.User"]));
    }

    [Test]
    public void A_type_whose_name_depends_on_the_folder_is_a_build_error() => Assert.That(
        MappedCode.ProblemsOf("namespace Sample { file class Hidden; }").Select(problem => problem.Id), Is.EqualTo(["CODEMAP001"]));

    [Test]
    public void An_assembly_without_a_map_says_how_to_get_one() => Assert.That(
        () => CodeIndex.Of(typeof(CodeIndexTests).Assembly),
        Throws.ArgumentException.With.Message.Contains("build/CodeMap/Supermask.CodeMap.csproj"));
}
