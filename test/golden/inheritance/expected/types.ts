// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/** @see resources/enums.md:11 */
export type Diet =
  /** Grain and nuts. */
  | 'seeds'
  /** Other animals. */
  | 'meat'
  /**
   * What visitors throw.
   *
   * @deprecated
   */
  | 'scraps';

/** @see resources/enums.md:19 */
export type Season =
  | 'summer'
  | 'winter';

/**
 * Anything that is fed. This is an abstract type.
 *
 * @see resources/animal.md:7
 */
export interface Animal {
  '@odata.type'?: string;
  /** The number on the ring. Read-only. */
  readonly id?: string;
  /** What the keepers call it. */
  name?: string;
  /** What it eats. */
  diet?: Diet;
}

/**
 * An animal with feathers. Inherits from animal.
 *
 * @see resources/bird.md:7
 */
export interface Bird extends Animal {
  '@odata.type'?: string;
  /** The colour of its feathers. */
  plumage?: string;
}

/**
 * A big cat. Inherits from animal.
 *
 * @see resources/lion.md:7
 */
export interface Lion extends Animal {
  '@odata.type'?: '#zoo.lion' | 'zoo.lion';
  /** The colour of the mane, if there is one. Possible values are: `gold`, `black`. */
  maneColour?: 'gold' | 'black' | null;
  /** Who may go near. Possible values are: `tame`, `wild`. */
  temper?: 'tame' | 'wild';
}

/**
 * A bird that talks.
 *
 * @see resources/parrot.md:7
 */
export interface Parrot extends Bird {
  '@odata.type'?: '#zoo.parrot' | 'zoo.parrot';
  /** How many words it knows. Read-only. */
  readonly words?: number;
}

/** The known subtypes of {@link Animal}, told apart by their type annotation. */
export type AnimalSubtypes =
  | (Bird & { '@odata.type'?: '#zoo.bird' | 'zoo.bird' })
  | Lion
  | Parrot;

/** Responses of `GET /animals`. */
export interface ListAnimalsResponses {
  /** On success, this method returns a 200 OK response code and a collection of animal objects in the response body. */
  200: {
    value?: (Animal | AnimalSubtypes)[];
  };
}

/**
 * Request body of `POST /animals`.
 *
 * In the request body, supply a JSON representation of a parrot or a lion object.
 */
export type CreateAnimalRequestBody = Parrot | Lion;

/** Responses of `POST /animals`. */
export interface CreateAnimalResponses {
  /** On success, this method returns a 201 Created response code and an animal object in the response body. */
  201: Animal | AnimalSubtypes;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * List animals
   *
   * List the animals of the zoo, of whatever kind.
   *
   * @see api/animal-list.md:18
   */
  'GET /animals': {
    operationId: 'listAnimals';
    parameters: undefined;
    requestBody: undefined;
    responses: ListAnimalsResponses;
  };
  /**
   * Add an animal
   *
   * Take in a new animal.
   *
   * @see api/animal-post.md:18
   */
  'POST /animals': {
    operationId: 'createAnimal';
    parameters: undefined;
    requestBody: CreateAnimalRequestBody;
    responses: CreateAnimalResponses;
  };
}
