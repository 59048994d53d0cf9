package dev.goodword;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions that the rule library does not have. */
final class HouseConditions {

	private HouseConditions() {
	}

	/** Neither the class nor one of its methods carries the annotation. */
	static ArchCondition<JavaClass> notBeAnnotatedAnywhereWith(Class<? extends Annotation> annotation) {
		return new ArchCondition<>("not be annotated with @" + annotation.getSimpleName() + " anywhere") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				Stream.concat(Stream.of(type), type.getMethods().stream())
					.filter((place) -> place.isAnnotatedWith(annotation) || place.isMetaAnnotatedWith(annotation))
					.forEach((place) -> events.add(SimpleConditionEvent.violated(type, place.getDescription())));
			}
		};
	}

	/** The method carries none of the annotations. */
	@SafeVarargs
	static ArchCondition<JavaMethod> notBeAnnotatedWith(Class<? extends Annotation>... annotations) {
		return new ArchCondition<>("not be annotated with " + Arrays.toString(annotations)) {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				Arrays.stream(annotations)
					.filter((annotation) -> method.isAnnotatedWith(annotation)
							|| method.isMetaAnnotatedWith(annotation))
					.forEach((annotation) -> events
						.add(SimpleConditionEvent.violated(method, method.getDescription() + " has " + annotation)));
			}
		};
	}

}
