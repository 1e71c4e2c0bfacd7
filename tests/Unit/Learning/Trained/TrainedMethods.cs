using Supermask.Learning.Trained;
using Supermask.Methods;

namespace Supermask.Unit.Learning.Trained;

/// <summary>The methods of the list that are a strategy of training one network.</summary>
internal static class TrainedMethods
{
    public static IEnumerable<string> Names => AllMethods.Names.Where(name => AllMethods.Named(name) is TrainedMethod);

    public static IEnumerable<string> WithSwitch => Names.Where(name => AllMethods.Named(name).SwitchedOff() is not null);

    public static TrainedMethod Named(string name) => (TrainedMethod)AllMethods.Named(name);
}
