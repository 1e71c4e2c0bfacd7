using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace Supermask.Harness;

/// <summary>
/// Makes a method the test of one scenario: its name may be any text, its categories are the scenario's tags, and it
/// runs at its place in the file. NUnit's own attributes read braces in a name as a format.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScenarioAttribute(int index, string name, string feature, params string[] tags)
    : NUnitAttribute, ISimpleTestBuilder, IImplyFixture
{
    public TestMethod BuildFrom(IMethodInfo method, Test? suite)
    {
        var test = new NUnitTestCaseBuilder().BuildTestMethod(method, suite, null);
        test.Name = name;
        test.FullName = $"{method.TypeInfo.FullName}.{name}";
        test.Properties.Set(PropertyNames.Description, feature);
        test.Properties.Set(PropertyNames.Order, index);
        tags.ToList().ForEach(tag => test.Properties.Add(PropertyNames.Category, tag));
        if (tags.Contains("ignore", StringComparer.OrdinalIgnoreCase))
        {
            test.RunState = RunState.Ignored;
            test.Properties.Set(PropertyNames.SkipReason, "The scenario is tagged @ignore.");
        }

        return test;
    }
}
