namespace Supermask.Unit.Common;

/// <summary>As <see cref="WaysToReach"/>: calls that the compiler makes without a name in the source.</summary>
internal static class HiddenWaysToReach
{
    // Has nothing of its own: what it can do it can by extensions.
    private const string Bare = "public class Bare; ";

    /// <summary>The code of each way.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["extension method"] = "public static class Target { public static int Twice(this int x) => x * MARK; } "
            + "public class User { public int M() => 3.Twice(); }",
        ["conversion of an argument"] = Operators("public static implicit operator Target(int x) => new(MARK);", "Middle.Take(3)"),
        ["conversion of a result"] = Operators("public static implicit operator int(Target x) => MARK;", "Math.Abs(Middle.Make())"),
        ["explicit conversion"] = Operators("public static explicit operator int(Target x) => MARK;", "_ = (int)Middle.Make()"),
        ["binary operator"] = Operators("public static int operator +(Target x, int y) => MARK;", "_ = Middle.Make() + 1"),
        ["unary operator"] = Operators("public static int operator -(Target x) => MARK;", "_ = -Middle.Make()"),
        ["compound assignment"] = Operators("public static Target operator +(Target x, int y) => new(MARK);", "Middle.Kept += 1"),
        ["increment"] = Operators("public static Target operator ++(Target x) => new(MARK);", "Middle.Kept++"),
        ["truth"] = Operators(
            "public static bool operator true(Target x) => x.Number == MARK; "
            + "public static bool operator false(Target x) => true;",
            "_ = Middle.Make() ? 1 : 2"),
        ["comparison of tuples"] = Operators(
            "public static bool operator ==(Target x, Target y) => x.Number == MARK; "
            + "public static bool operator !=(Target x, Target y) => true; "
            + "public override bool Equals(object? o) => true; public override int GetHashCode() => 0;",
            "_ = (Middle.Make(), 1) == (Middle.Make(), 1)"),
        ["loop over an extension"] = Bare
            + "public static class Target { public static IEnumerator<int> GetEnumerator(this Bare x) { yield return MARK; } } "
            + "public class User { public void M(Bare b) { foreach (var x in b) { } } }",
        ["enumerator of a loop"] = "public class Target { public int Current => MARK; public bool MoveNext() => false; } "
            + "[PartsList] public class Middle { public Target GetEnumerator() => new(); } "
            + "public class User { public void M() { foreach (var x in new Middle()) { } } }",
        ["end of using"] = "public class Target : IDisposable { public void Dispose() => Console.WriteLine(MARK); } "
            + "[PartsList] public static class Middle { public static Target Make() => new(); } "
            + "public class User { public void M() { using (Middle.Make()) { } } }",
        ["collection initialiser"] = "public class Bare : List<string>; "
            + "public static class Target { public static void Add(this Bare x, int y) => Console.WriteLine(MARK); } "
            + "public class User { public Bare M() => new() { 1 }; }",
        ["deconstruction"] = Deconstruct("var (x, y) = b;"),
        ["nested deconstruction"] = Deconstruct("var (z, (x, y)) = (1, b);"),
        ["deconstruction in a loop"] = Deconstruct("foreach (var (x, y) in new[] { b }) { }"),
        ["positional pattern"] = Deconstruct("_ = b is (1, 2);"),
        ["await"] = Bare
            + "public static class Target { public static TaskAwaiter GetAwaiter(this Bare x) => Task.Delay(MARK).GetAwaiter(); } "
            + "public class User { public async Task M(Bare b) => await b; }",
        ["query"] = Bare + "public static class Target { public static int Select(this Bare x, Func<int, int> y) => MARK; } "
            + "public class User { public int M(Bare b) => from x in b select x; }",
        ["collection expression"] = "[CollectionBuilder(typeof(Target), \"Of\")] [PartsList] public class Middle : List<int>; "
            + "public static class Target { public static Middle Of(ReadOnlySpan<int> x) => MARK == 2 ? new() : []; } "
            + "public class User { public static Middle M() => [1]; }",
        ["interpolated string"] = "[InterpolatedStringHandler] public struct Target { public Target(int x, int y) { } "
            + "public void AppendLiteral(string s) => Console.WriteLine(MARK); } "
            + "[PartsList] public static class Middle { public static void Take(Target x) { } } "
            + "public class User { public void M() => Middle.Take($\"text\"); }",
        ["copy of a record"] = "public record Target { public int P { get; init; } = MARK; } "
            + "[PartsList] public static class Middle { public static Target Make() => new(); } "
            + "public class User { public object M() => Middle.Make() with { P = 3 }; }",
        ["index from the end"] = "public class Target { public int Length => MARK; public int this[int i] => i; } "
            + "[PartsList] public static class Middle { public static Target Make() => new(); } "
            + "public class User { public int M() => Middle.Make()[^1]; }",
        ["list pattern"] = "public class Target { public int Length => MARK; public int this[int i] => i; } "
            + "[PartsList] public static class Middle { public static Target Make() => new(); } "
            + "public class User { public bool M() => Middle.Make() is [1, ..]; }",
        ["property pattern"] = "public class Target { public int P => MARK; } "
            + "[PartsList] public static class Middle { public static Target Make() => new(); } "
            + "public class User { public bool M() => Middle.Make() is { P: 1 }; }",
        ["event"] = "public static class Target { public static event Action? E { add { Console.WriteLine(MARK); } remove { } } } "
            + "public class User { public void M() => Target.E += () => { }; }",
    };

    private static string Operators(string members, string use) =>
        $"public class Target(int number) {{ public int Number => number; {members} }} "
        + "[PartsList] public static class Middle { public static Target Kept = new(0); "
        + "public static Target Make() => Kept; public static void Take(Target x) { } } "
        + $"public class User {{ public void M() {{ {use}; }} }}";

    private static string Deconstruct(string use) =>
        Bare + "public static class Target { public static void Deconstruct(this Bare b, out int x, out int y) => (x, y) = (1, MARK); } "
        + $"public class User {{ public void M(Bare b) {{ {use} }} }}";
}
