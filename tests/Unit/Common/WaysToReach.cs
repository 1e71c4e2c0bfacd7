namespace Supermask.Unit.Common;

/// <summary>
/// Ways in which the code of a type <c>User</c> leads to a type <c>Target</c>. <c>Middle</c> is a list, which closures do not
/// enter, so that nothing but the code of <c>User</c> itself leads on. 1 in place of <see cref="Mark"/> changes the target.
/// </summary>
internal static class WaysToReach
{
    /// <summary>Stands for a number in the code of a target.</summary>
    public const string Mark = "MARK";

    private const string Plain = "public class Target { public int M() => MARK; }";

    private const string Maker = Plain + " [PartsList] public static class Middle { public static Target Make() => new(); }";

    /// <summary>The code of each way.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["base class"] = $"{Plain} public class User : Target;",
        ["base of a base"] = $"{Plain} public class Between : Target; public class User : Between;",
        ["interface with a body"] = "public interface Target { int M() => MARK; } public class User : Target;",
        ["type argument of a base"] = $"{Plain} public class User : List<Target>;",
        ["type of a field"] = $"{Plain} public class User {{ private readonly Target? field = null; }}",
        ["type of a parameter"] = $"{Plain} public delegate void User(Target target);",
        ["constraint"] = $"{Plain} public class User {{ public void M<T>() where T : Target {{ }} }}",
        ["attribute"] = "public class Target : Attribute { public int M() => MARK; } [Target] public class User;",
        ["attribute of a lambda"] =
            "public class Target : Attribute { public int M() => MARK; } "
            + "public class User { public Action A = [Target] () => { }; }",
        ["type named by an attribute"] = $"{Plain} [DebuggerTypeProxy(typeof(Target))] public class User;",
        ["constant of another type"] =
            "public static class Target { public const int C = MARK; } public class User { public int M() => Target.C; }",
        ["constant in an attribute"] =
            "public static class Target { public const string C = \"MARK\"; } [Obsolete(Target.C)] public class User;",
        ["constant as a default"] =
            "public static class Target { public const int C = MARK; } "
            + "public class User { public int M(int x = Target.C) => x; }",
        ["constant of an enumeration"] = "public enum Target { A = MARK } "
            + "public class User { public int M() => (int)Target.A; }",
        ["value of an enumeration"] = "public static class Target { public const int C = MARK; } "
            + "public enum User { A = Target.C }",
        ["name of"] = $"{Plain} public class User {{ public string M() => nameof(Target); }}",
        ["type of"] = $"{Plain} public class User {{ public Type M() => typeof(Target[]); }}",
        ["default"] = $"{Plain} public class User {{ public object? M() => default(Target); }}",
        ["test of a type"] = $"{Plain} public class User {{ public bool M(object x) => x is Target; }}",
        ["pattern of a type"] = $"{Plain} "
            + $"public class User {{ public int M(object x) => x switch {{ Target => 1, _ => 2 }}; }}",
        ["cast of a sequence"] = $"{Plain} public class User {{ public object M(object[] x) => x.OfType<Target>(); }}",
        ["caught exception"] = "public class Target : Exception { public int M() => MARK; } "
            + "public class User { public void M() { try { } catch (Target) { } } }",
        ["static method"] = "public static class Target { public static int M() => MARK; } "
            + "public class User { public int M() => Target.M(); }",
        ["method of a nested type"] = "public static class Target { public static class Inner { public static int M() => MARK; } } "
            + "public class User { public int M() => Target.Inner.M(); }",
        ["from a nested type"] = $"{Plain} public class User {{ private class Inner {{ private class Core : Target; }} }}",
        ["method as a delegate"] = "public static class Target { public static int M() => MARK; } "
            + "public class User { public Func<int> F = Target.M; }",
        ["constructor of the base"] = $"{Maker} public class Before {{ public Before(object? x) {{ }} }} "
            + "public class User() : Before(Middle.Make());",
        ["constructor of the same"] = $"{Maker} public class User {{ public User() : this(Middle.Make()) {{ }} "
            + $"public User(object x) {{ }} }}",
        ["initialiser of a property"] = $"{Plain} public class User {{ public object P {{ get; }} = new Target(); }}",
        ["local function"] = $"{Plain} public class User {{ public void M() {{ static void L(Target? x) {{ }} }} }}",
        ["variable"] = $"{Plain} public class User {{ public void M() {{ Target? x; }} }}",
        ["size"] = "public enum Target { A = MARK } public class User { public int M() => sizeof(Target); }",
        ["sequence never named"] = Plain + " [PartsList] public static class Middle { public static List<Target> Make() => []; } "
            + "public class User { public void M() => Middle.Make(); }",
        ["type argument of a method"] = Plain + " [PartsList] public static class Middle { public static void Do<T>() { } } "
            + "public class User { public void M() => Middle.Do<Target>(); }",
        ["body of an accessor"] = $"{Plain} public class User {{ public object P {{ get {{ return new Target(); }} }} }}",
        ["value never named"] = $"{Maker} public class User {{ public void M() {{ var x = Middle.Make(); }} }}",
        ["value not even kept"] = $"{Maker} public class User {{ public void M() => Middle.Make().ToString(); }}",
        ["result of a lambda"] = $"{Maker} "
            + $"public class User {{ public object M() => Enumerable.Range(0, 3).Select(x => Middle.Make()); }}",
        ["inferred type argument"] = $"{Maker} public class User {{ public object M() => new[] {{ Middle.Make() }}; }}",
        ["anonymous type"] = $"{Maker} public class User {{ public object M() => new {{ A = Middle.Make() }}; }}",
        ["target-typed new"] = $"{Plain} [PartsList] public static class Middle {{ public static void Take(Target t) {{ }} }} "
            + "public class User { public void M() => Middle.Take(new()); }",
        ["parameter of a lambda"] = $"{Plain} [PartsList] public static class Middle {{ public delegate void Taker(Target? t); "
            + "public static void Take(Taker t) { } } public class User { public void M() => Middle.Take(x => { }); }",
        ["value given out"] = $"{Plain} [PartsList] public static class Middle {{ public static void Give(out Target? t) => t = null; }} "
            + "public class User { public void M() => Middle.Give(out _); }",
    };
}
