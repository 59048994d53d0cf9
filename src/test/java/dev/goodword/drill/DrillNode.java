package dev.goodword.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.Goodword;
import dev.goodword.HiringFixture;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.ShiftedTime;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The product as a process of its own, to be killed: the production classes alone, on the
 * database that its settings name, with a clock that is ahead by what the first argument
 * says. Makes a position to apply for on an empty database. Ends with its parent: when
 * its input ends, so does the process.
 */
final class DrillNode {

	/** What it prints when it can be asked; the code of the position follows. */
	static final String READY = "DRILL READY ";

	/** What its parent writes to have all mail sent, and it prints when that is done. */
	static final String DRAIN = "DRILL DRAIN";

	private static final Duration STEP = Duration.ofMinutes(31);

	private static final int STEPS = 12;

	private DrillNode() {
	}

	public static void main(String[] args) throws IOException {
		ConfigurableApplicationContext context = start(Duration.parse(args[0]), List.of(args).subList(1, args.length));
		System.out.println(READY
				+ context.getBean(JdbcClient.class).sql("select code from job_position").query(String.class).single());
		obey(context);
	}

	/**
	 * Starts the product in this process.
	 * @param ahead how far its clock is ahead
	 * @param settings as {@code --name=value}
	 */
	static ConfigurableApplicationContext start(Duration ahead, List<String> settings) {
		SpringApplication application = new SpringApplication(Goodword.class, HiringFixture.class);
		application.addInitializers((context) -> {
			context.getBeanFactory().registerSingleton("productionClassesOnly", new ProductionClassesOnly());
			context.getBeanFactory().addBeanPostProcessor(new Ahead(ahead));
		});
		List<String> all = new ArrayList<>(settings);
		all.addAll(List.of("--spring.config.location=classpath:/application.yml", "--goodword.sample=off",
				"--goodword.files.child.warm=false", "--spring.main.banner-mode=off", "--server.address=127.0.0.1"));
		ConfigurableApplicationContext context = application.run(all.toArray(String[]::new));
		if (count(context.getBean(JdbcClient.class), "select count(*) from job_position") == 0) {
			HiringFixture hiring = context.getBean(HiringFixture.class);
			hiring.openPosition(hiring.company());
		}
		return context;
	}

	/** Follows orders until the last one, or the end of whoever could give it. */
	private static void obey(ConfigurableApplicationContext context) throws IOException {
		DrillOrders others = new DrillOrders(context);
		try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			String order = orders.readLine();
			while (order != null && !order.equals(DRAIN)) {
				System.out.println(DrillOrders.DONE + others.follow(order));
				order = orders.readLine();
			}
			if (order == null) {
				Runtime.getRuntime().halt(1);
			}
			drain(context);
			System.out.println(DRAIN);
			System.exit(SpringApplication.exit(context));
		}
	}

	private static void drain(ConfigurableApplicationContext context) {
		ShiftedTime clock = context.getBean(ShiftedTime.class);
		JdbcClient database = context.getBean(JdbcClient.class);
		for (int step = 0; step < STEPS && unsettled(database) > 0; step++) {
			context.getBeanProvider(DueWork.class).orderedStream().forEach(DueWork::runDue);
			clock.shiftTo(clock.shift().plus(STEP));
			context.getBeanProvider(DueWork.class).orderedStream().forEach(DueWork::runDue);
		}
	}

	private static int unsettled(JdbcClient database) {
		return count(database, "select count(*) from message where settled_at is null");
	}

	private static int count(JdbcClient database, String sql) {
		return database.sql(sql).query(Integer.class).single();
	}

	/** Sets the clock before anybody reads it. */
	private record Ahead(Duration by) implements BeanPostProcessor {

		@Override
		public Object postProcessBeforeInitialization(Object bean, String name) {
			if (bean instanceof ShiftedTime clock) {
				clock.shiftTo(this.by);
			}
			return bean;
		}

	}

	/** Leaves out what tests put beside the product. */
	private static final class ProductionClassesOnly extends TypeExcludeFilter {

		private final String tests = DrillNode.class.getProtectionDomain().getCodeSource().getLocation().toString();

		@Override
		public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
			return type.getResource().getURL().toString().startsWith(this.tests);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof ProductionClassesOnly;
		}

		@Override
		public int hashCode() {
			return 1;
		}

	}

}
