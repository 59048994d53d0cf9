package dev.goodword;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Draws the modules in their rows with the arrows that the code has today. */
final class ModulePicture {

	private static final String EVERYBODY_USES = "shared";

	private ModulePicture() {
	}

	/** The picture as a page with one diagram; the same code gives the same text. */
	static String of(ApplicationModules modules) {
		return """
				# The modules as they are

				Drawn by `ModularityTests`. A solid arrow is a call or a type in use, a dotted one a fact that is
				listened to; both point down. Arrows to `%s` are left out, since every module has one.

				```mermaid
				flowchart TB
				%s
				%s
				```
				""".formatted(EVERYBODY_USES, rows(modules), arrows(modules));
	}

	private static String rows(ApplicationModules modules) {
		Set<String> present = modules.stream()
			.map(ModulePicture::nameOf)
			.collect(Collectors.toCollection(TreeSet::new));
		return ModuleRows.rows()
			.stream()
			.sorted(Comparator.reverseOrder())
			.map((row) -> row(row, present.stream().filter((name) -> ModuleRows.rowOf(name) == row).toList()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private static String row(int row, List<String> names) {
		if (names.isEmpty()) {
			return "";
		}
		String title = (row < 0) ? " " : String.valueOf(row);
		return "    subgraph row" + (row + 10) + " [\"" + title + "\"]\n        " + String.join("\n        ", names)
				+ "\n    end";
	}

	private static String arrows(ApplicationModules modules) {
		return modules.stream()
			.flatMap((module) -> arrowsOf(module, modules))
			.sorted()
			.distinct()
			.collect(Collectors.joining("\n"));
	}

	private static Stream<String> arrowsOf(ApplicationModule module, ApplicationModules modules) {
		Set<String> listened = targets(module, modules, DependencyType.EVENT_LISTENER);
		Set<String> called = targets(module, modules, DependencyType.USES_COMPONENT);
		Set<String> all = targets(module, modules, DependencyType.values());
		return all.stream()
			.filter((target) -> !target.equals(EVERYBODY_USES))
			.map((target) -> "    " + nameOf(module)
					+ ((listened.contains(target) && !called.contains(target)) ? " -.-> " : " --> ") + target);
	}

	private static Set<String> targets(ApplicationModule module, ApplicationModules modules, DependencyType... types) {
		return module.getDirectDependencies(modules, types)
			.stream()
			.map((dependency) -> nameOf(dependency.getTargetModule()))
			.filter((target) -> !target.equals(nameOf(module)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String nameOf(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
