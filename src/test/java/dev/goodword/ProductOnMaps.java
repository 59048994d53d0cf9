package dev.goodword;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.communication.AddressTrust;
import dev.goodword.communication.WeeklyWords;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.PublicAddress;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Vault;
import dev.goodword.shared.WorkScheduler;
import dev.goodword.simulation.rows.MapRepositories;
import dev.goodword.simulation.rows.MapStore;
import dev.goodword.simulation.rows.MapTransactions;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * The product without a database and without pages: the same classes of the modules up to
 * communication, wired by Spring as in production, with rows in memory. Nothing runs by
 * itself.
 */
public final class ProductOnMaps implements AutoCloseable {

	private static final List<String> MODULES = List.of("calendars", "files", "audit", "accounts", "positions",
			"candidates", "applications", "interviews", "offers", "decisions", "questions", "complaints", "promises",
			"communication");

	/** What stands in for plain SQL, each before the bean of its superclass. */
	private static final List<String> IN_MEMORY = List.of("audit.AuditInMemory", "accounts.OrganisationInMemory",
			"accounts.AdmissionsInMemory", "accounts.NobodyAway", "promises.RoundsInMemory", "promises.NoWatches",
			"promises.statutes.NoStatutes", "promises.spans.NoSpans", "communication.BridgesInMemory",
			"communication.DuesInMemory", "communication.TideInMemory", "communication.pace.PacesInMemory");

	/** What costs much to make and remembers nothing that could get lost. */
	private static final Set<String> KEPT = Set.of("mailTemplates", "nameKeys", "phoneNumbers");

	private final MapStore store = new MapStore();

	private final MapTransactions manager = new MapTransactions(this.store);

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final List<String> made;

	/** The product's clock follows a machine's, as in production. */
	public ProductOnMaps(InstantSource machine, Chance chance, MailTransport mail) {
		this.context.setAllowBeanDefinitionOverriding(true);
		this.context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("simulation",
					Map.of("goodword.home", "target/simulation", "goodword.mail.environment", "simulation",
							"goodword.web.public-address", "https://jobs.firm.example", "goodword.mail.reply-to",
							"people@firm.example")));
		this.made = scan();
		repositories();
		ports(machine, chance, mail);
		inMemory();
		this.context.register(Wiring.class);
		this.context.registerBean(LostLocks.class);
		this.context.refresh();
		this.context.getBeansOfType(TransactionInterceptor.class).values().forEach(this::fix);
	}

	/** There is one manager only: it is not looked for at every call. */
	private void fix(TransactionInterceptor interceptor) {
		interceptor.setTransactionManager(this.manager);
		interceptor.setBeanFactory(null);
	}

	private List<String> scan() {
		ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(this.context);
		scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
		scanner.addExcludeFilter(new AnnotationTypeFilter(ControllerAdvice.class));
		scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
		scanner.addExcludeFilter(new AnnotationTypeFilter(TestConfiguration.class));
		scanner.scan(MODULES.stream().map((module) -> "dev.goodword." + module).toArray(String[]::new));
		List<String> names = new java.util.ArrayList<>();
		for (String name : this.context.getBeanDefinitionNames()) {
			BeanDefinition definition = this.context.getBeanDefinition(name);
			if (String.valueOf(definition.getBeanClassName()).startsWith("dev.goodword")) {
				definition.setLazyInit(true);
				names.add(name);
			}
		}
		return names;
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private void repositories() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false) {
			@Override
			protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
				return definition.getMetadata().isInterface();
			}
		};
		scanner.addIncludeFilter(new AssignableTypeFilter(Repository.class));
		MODULES.stream()
			.flatMap((module) -> scanner.findCandidateComponents("dev.goodword." + module).stream())
			.forEach((found) -> {
				Class type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
				RootBeanDefinition definition = new RootBeanDefinition(type,
						() -> MapRepositories.of(type, this.store, this.context::publishEvent));
				this.context.registerBeanDefinition(ClassUtils.getShortNameAsProperty(type), definition);
			});
	}

	private void ports(InstantSource machine, Chance chance, MailTransport mail) {
		byte[] key = new byte[32];
		MasterKeyVault vault = new MasterKeyVault(key, chance);
		this.context.registerBean("productClock", ProductClock.class, () -> new ProductClock(machine));
		this.context.registerBean("chance", Chance.class, () -> chance);
		this.context.registerBean("mailTransport", MailTransport.class, () -> mail);
		this.context.registerBean("confirmedAddresses", AddressTrust.class, () -> (person) -> true);
		this.context.registerBean("vault", Vault.class, () -> vault);
		this.context.registerBean("transactionManager", MapTransactions.class, () -> this.manager);
		this.context.registerBean("transactions", Transactions.class, () -> new SpringTransactions(this.manager));
		this.context.registerBean("workScheduler", WorkScheduler.class, () -> (task, subject, notBefore) -> {
			throw new UnsupportedOperationException("No later work is simulated: " + task);
		});
		this.context.registerBean("noDatabase", JdbcClient.class, ProductOnMaps::noDatabase);
		this.context.registerBean("publicAddress", PublicAddress.class,
				() -> new PublicAddress(java.net.URI.create("https://jobs.firm.example")));
		this.context.registerBean("weeklyWords", WeeklyWords.class, () -> (reader, monday) -> Optional.empty());
		this.context.registerBean("mapStore", MapStore.class, () -> this.store);
		this.context.register(ClassUtils.resolveClassName("dev.goodword.web.LanguageConfig", null));
		this.context.register(ClassUtils.resolveClassName("dev.goodword.files.ScannerConfig", null));
	}

	/** Nothing of what is simulated may ask a database. */
	private static JdbcClient noDatabase() {
		return (JdbcClient) Proxy.newProxyInstance(JdbcClient.class.getClassLoader(),
				new Class<?>[] { JdbcClient.class }, (proxy, method, arguments) -> {
					if (method.getDeclaringClass() == Object.class) {
						return method.getName().equals("hashCode") ? 1
								: method.getName().equals("equals") ? (Object) (proxy == arguments[0]) : "none";
					}
					throw new UnsupportedOperationException("There is no database");
				});
	}

	private void inMemory() {
		for (String name : IN_MEMORY) {
			Class<?> type = ClassUtils.resolveClassName("dev.goodword." + name, null);
			String replaced = ClassUtils.getShortNameAsProperty(type.getSuperclass());
			this.context.registerBeanDefinition(replaced, new RootBeanDefinition(type));
			this.made.remove(replaced);
		}
	}

	/** One of the product's parts. */
	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	/** A second worker over the same rows, with a memory of its own. */
	public DueWork anotherOutbox() {
		Class<?> type = ClassUtils.resolveClassName("dev.goodword.communication.Outbox", null);
		return (DueWork) this.context.getAutowireCapableBeanFactory().createBean(type);
	}

	/** What the passing of time brings about, by the name of its bean. */
	public DueWork work(String bean) {
		return this.context.getBean(bean, DueWork.class);
	}

	public DefaultListableBeanFactory beans() {
		return this.context.getDefaultListableBeanFactory();
	}

	public MapStore store() {
		return this.store;
	}

	/** What may go wrong around each commit. */
	public void faults(Runnable beforeCommit, Runnable afterCommit) {
		this.manager.faults(beforeCommit, afterCommit);
	}

	/** The database tells its time to a clock that went wrong. */
	public void correctClock(Duration difference) {
		get(ProductClock.class).correctBy(difference);
	}

	/** What the product takes for the present moment. */
	public java.time.Instant instant() {
		return get(ProductClock.class).instant();
	}

	public Optional<Duration> correction() {
		return Optional.of(get(ProductClock.class).correction());
	}

	/**
	 * The process is gone and another one starts: all that was only remembered is lost.
	 */
	public void restart() {
		this.made.stream().filter((name) -> !KEPT.contains(name)).forEach((name) -> beans().destroySingleton(name));
		correctClock(Duration.ZERO);
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** What Spring Boot does in production. */
	@TestConfiguration(proxyBeanMethods = false)
	@EnableTransactionManagement(proxyTargetClass = true)
	@ConfigurationPropertiesScan("dev.goodword")
	static class Wiring {

	}

}
