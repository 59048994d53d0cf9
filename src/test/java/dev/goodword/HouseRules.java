package dev.goodword;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/**
 * The house guide as far as byte code shows it, each rule with its reason. The few
 * classes that may do what all others may not are named here.
 */
final class HouseRules {

	/** The beans behind the ports of time and chance, beside the main class. */
	private static final Set<String> PORT_BEANS = Set.of("dev.goodword.Ports", "dev.goodword.ProductClock",
			"dev.goodword.SystemChance");

	/** The mail API and the date formats of ICU speak in java.util.Date. */
	private static final Set<String> DATE_SPEAKERS = Set.of("dev.goodword.SmtpConnection",
			"dev.goodword.communication.inbound.ImapMailbox", "dev.goodword.shared.DatePattern");

	private static final String BANNED_NAME = ".*(Impl|Utils?|Helper|Manager|Dto|DTO|VO|Data|Info)|Base[A-Z].*";

	static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().that(areNot(PORT_BEANS))
		.should()
		.callMethodWhere(call("a clock of the machine",
				(target) -> isNow(target) || target.isCallTo(System.class, "currentTimeMillis")
						|| target.isCallTo(Clock.class, "system.*") || target.isCallTo(InstantSource.class, "system")
						|| target.isCallTo(ZoneId.class, "systemDefault")))
		.because("time is an injected InstantSource or an argument, so that tests and simulations can move it");

	static final ArchRule CHANCE_COMES_FROM_ITS_PORT = noClasses().that(areNot(PORT_BEANS))
		.should()
		.callCodeUnitWhere(call("a source of randomness",
				(target) -> target.isCallTo(UUID.class, "randomUUID") || target.isCallTo(Math.class, "random")
						|| target.isCallTo(ThreadLocalRandom.class, "current") || target.isNewOf(Random.class)))
		.because("ids and secrets come from shared.Chance, so that a run can be repeated exactly");

	static final ArchRule NOBODY_SLEEPS = noClasses().should()
		.callMethodWhere(call("Thread.sleep", (target) -> target.isCallTo(Thread.class, "sleep")))
		.because("waiting is the scheduler's work; a sleeping thread cannot be moved on virtual time");

	static final ArchRule CASE_HAS_A_LOCALE = noClasses().should()
		.callMethodWhere(call("toUpperCase or toLowerCase without a locale",
				(target) -> target.isCallTo(String.class, "to(Upper|Lower)Case") && target.hasNoArguments()))
		.because("in a Turkish locale I and i are not a pair: say Locale.ROOT or the reader's language");

	static final ArchRule LOCALES_ARE_EXPLICIT = noClasses().should()
		.callMethodWhere(call("Locale.getDefault", (target) -> target.isCallTo(Locale.class, "getDefault")))
		.because("the machine's language is nobody's language: candidates and staff have their own");

	static final ArchRule NO_OLD_DATES = noClasses().that(areNot(DATE_SPEAKERS))
		.should()
		.dependOnClassesThat()
		.belongToAnyOf(Date.class, Calendar.class)
		.because("java.time says whether it means an instant, a day or a zone");

	static final ArchRule NO_JAVA_SERIALISATION = noClasses().should()
		.dependOnClassesThat(describe("do Java serialisation",
				(type) -> type.isAssignableTo(ObjectInputStream.class) || type.isAssignableTo(ObjectOutputStream.class)
						|| type.getPackageName().startsWith(DeserializingConverter.class.getPackageName())
						|| type.getSimpleName().equals("SerializationUtils")))
		.because("reading serialised objects runs other people's code, and stored ones outlive their classes");

	static final ArchRule NO_EXPRESSIONS_FROM_STRINGS = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.expression..")
		.because("an expression that is parsed at run time is one careless argument away from running input");

	static final ArchRule NO_FIELD_INJECTION = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith("jakarta.inject.Inject")
		.orShould()
		.beAnnotatedWith("jakarta.annotation.Resource")
		.because("collaborators arrive by the constructor, where everybody sees them");

	static final ArchRule NO_HIDDEN_TIMERS = methods()
		.should(HouseConditions.notBeAnnotatedWith(Scheduled.class, Async.class))
		.because("a timer that lives in one node's memory is lost with it: use a scheduled task");

	static final ArchRule CONTROLLERS_OPEN_NO_TRANSACTIONS = classes().that(areControllers())
		.should(HouseConditions.notBeAnnotatedAnywhereWith(Transactional.class))
		.andShould(HouseConditions.notBeAnnotatedAnywhereWith(jakarta.transaction.Transactional.class))
		.because("a transaction belongs to a use case, not to a page");

	static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes().that(areControllers())
		.should()
		.bePackagePrivate()
		.because("no module calls another's pages");

	static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.bePackagePrivate()
		.because("other modules get ids and summaries, never an aggregate they could change");

	static final ArchRule EMBEDDABLES_ARE_VALUES = classes().that()
		.areAnnotatedWith(Embeddable.class)
		.and()
		.arePublic()
		.should()
		.beRecords()
		.because("what leaves a module inside a row is a value without setters");

	static final ArchRule FIELDS_ARE_PRIVATE = fields().that()
		.areDeclaredInClassesThat(annotatedWithEntityOrController())
		.and()
		.areNotStatic()
		.should()
		.bePrivate()
		.because("beans and aggregates are proxied: a field read from outside reads the proxy's empty one");

	static final ArchRule NAMES_SAY_WHAT_A_THING_IS = classes().that(not(named("HiringManager")))
		.and()
		.areTopLevelClasses()
		.should()
		.haveNameNotMatching(".*[.$](" + BANNED_NAME + ")")
		.because("such a suffix says that nobody found out what the class is for");

	static final ArchRule NOTHING_IS_CALLED_APPLICATION = noClasses().should()
		.haveSimpleName("Application")
		.because("the word belongs to the trade (JobApplication) and to the framework already");

	static final ArchRule ANSWERS_DECIDE_ABOUT_NOBODY = noClasses().that()
		.resideOutsideOfPackages("dev.goodword", "dev.goodword.surveys..", "dev.goodword.insights..",
				"dev.goodword.portal..", "dev.goodword.sample..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("dev.goodword.surveys..")
		.because("what applicants think of us selects nobody: only totals leave the store of answers");

	static final ArchRule MODULES_DO_NOT_KNOW_THE_FRAME = noClasses().that()
		.resideInAPackage("dev.*.*..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("dev.goodword", "dev.badword")
		.because("the main package puts modules together; a module that calls it points upwards");

	private HouseRules() {
	}

	private static boolean isNow(Callee target) {
		return target.name().equals("now") && target.packageName().startsWith("java.time");
	}

	private static DescribedPredicate<JavaClass> areControllers() {
		return annotated("controllers", Controller.class).or(annotated("advice", ControllerAdvice.class));
	}

	private static DescribedPredicate<JavaClass> annotatedWithEntityOrController() {
		return annotated("entities", Entity.class).or(annotated("controllers", Controller.class));
	}

	private static DescribedPredicate<JavaClass> annotated(String words, Class<?> annotation) {
		return describe("are " + words, (type) -> ((CanBeAnnotated) type).isAnnotatedWith(annotation.getName())
				|| type.isMetaAnnotatedWith(annotation.getName()));
	}

	private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
		return describe("are not " + names, (type) -> !names.contains(outermost(type).getName()));
	}

	private static DescribedPredicate<JavaClass> named(String name) {
		return describe("are called " + name, (type) -> type.getSimpleName().equals(name));
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
	}

	private static DescribedPredicate<JavaCall<?>> call(String words, java.util.function.Predicate<Callee> test) {
		return describe(words, (call) -> test.test(new Callee(call)));
	}

	/** The far end of one call. */
	private record Callee(JavaCall<?> call) {

		String name() {
			return this.call.getName();
		}

		String packageName() {
			return this.call.getTargetOwner().getPackageName();
		}

		boolean isCallTo(Class<?> owner, String namePattern) {
			return this.call.getTargetOwner().isEquivalentTo(owner) && name().matches(namePattern);
		}

		boolean isNewOf(Class<?> type) {
			return name().equals("<init>") && this.call.getTargetOwner().isAssignableTo(type);
		}

		boolean hasNoArguments() {
			return this.call.getTarget().getRawParameterTypes().isEmpty();
		}

	}

}
