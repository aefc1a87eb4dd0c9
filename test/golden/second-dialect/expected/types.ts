// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * Represents an Address complex type.
 *
 * @see resources/shop_complextypes.md:11
 */
export interface Address {
  /** The street, with the number. */
  street?: string;
  /** The postal code. */
  postalCode?: string;
}

/**
 * Represents an OpeningHours complex type.
 *
 * @see resources/shop_complextypes.md:30
 */
export interface OpeningHours {
  /** When the store opens. */
  opens?: string;
  /** When the store closes. */
  closes?: string;
}

/**
 * Represents an order of the shop.
 *
 * @see resources/shop_order.md:7
 */
export interface Order {
  /** Gets the store of the order. */
  store?: Store;
  /** The unique ID of the order. Non-editable. */
  readonly id?: string;
  /** The number of the order. */
  number?: string;
  /** The day of the order. */
  orderDate?: string;
  /** Where the goods go. */
  shippingAddress?: Address;
  /** What is to be paid. Read-Only. */
  readonly total?: number;
}

/**
 * Represents a store of the shop.
 *
 * @see resources/shop_store.md:7
 */
export interface Store {
  /** The unique ID of the store. Non-editable. */
  readonly id?: string;
  /** The name of the store. */
  displayName?: string;
  /** When the store is open. */
  openingHours?: OpeningHours;
}

/** Parameters of `POST /stores({store-id})/orders`. */
export interface CreateStoreOrderParameters {
  path: {
    /** The identifier of the store. */
    'store-id': string;
  };
}

/**
 * Request body of `POST /stores({store-id})/orders`.
 *
 * In the request body, supply a JSON representation of an **order** object.
 */
export type CreateStoreOrderRequestBody = Order;

/** Responses of `POST /stores({store-id})/orders`. */
export interface CreateStoreOrderResponses {
  /** If successful, this method returns 201 Created response code and an order object in the response body. */
  201: Order;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `GET /stores({store-id})/orders({order-id})`. */
export interface GetStoreOrderParameters {
  path: {
    /** The identifier of the store. */
    'store-id': string;
    /** The identifier of the order. */
    'order-id': string;
  };
}

/** Responses of `GET /stores({store-id})/orders({order-id})`. */
export interface GetStoreOrderResponses {
  /** If successful, this method returns a 200 OK response code and an order object in the response body. */
  200: Order;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /stores({store-id})/orders({order-id})`. */
export interface UpdateStoreOrderParameters {
  path: {
    /** The identifier of the store. */
    'store-id': string;
    /** The identifier of the order. */
    'order-id': string;
  };
  header: {
    /** Required. When the eTag is not that of the **order**, nothing is changed. */
    'If-Match': string;
  };
}

/**
 * Request body of `PATCH /stores({store-id})/orders({order-id})`.
 *
 * In the request body, supply the values of the fields to change.
 */
export type UpdateStoreOrderRequestBody = Order;

/** Responses of `PATCH /stores({store-id})/orders({order-id})`. */
export interface UpdateStoreOrderResponses {
  /** If successful, this method returns a 200 OK response code and an updated order object in the response body. */
  200: Order;
  /** Unauthorized */
  401: unknown;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Create orders (v2.0)
   *
   * Create an order object of the shop.
   *
   * @see api/shop_create_order.md:16
   */
  'POST /stores({store-id})/orders': {
    operationId: 'createStoreOrder';
    parameters: CreateStoreOrderParameters;
    requestBody: CreateStoreOrderRequestBody;
    responses: CreateStoreOrderResponses;
  };
  /**
   * Get orders (v2.0)
   *
   * Retrieve the properties and relationships of an order object of the shop.
   *
   * @see api/shop_order_get.md:16
   */
  'GET /stores({store-id})/orders({order-id})': {
    operationId: 'getStoreOrder';
    parameters: GetStoreOrderParameters;
    requestBody: undefined;
    responses: GetStoreOrderResponses;
  };
  /**
   * Update orders (v2.0)
   *
   * Update the properties of an order object of the shop.
   *
   * @see api/shop_order_update.md:14
   */
  'PATCH /stores({store-id})/orders({order-id})': {
    operationId: 'updateStoreOrder';
    parameters: UpdateStoreOrderParameters;
    requestBody: UpdateStoreOrderRequestBody;
    responses: UpdateStoreOrderResponses;
  };
}
